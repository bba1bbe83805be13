package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupName;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.LedGroups;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.internal.CalendarFeed;
import nl.powervrouwen.sessions.internal.CalendarFeed.Owner;
import nl.powervrouwen.sessions.internal.FeedSecret;
import nl.powervrouwen.sessions.internal.FeedSession;
import org.jspecify.annotations.Nullable;

/**
 * Calendars of sessions that a calendar program reads at a secret address: one of each trainer's
 * own groups, one of each group. A new address ends the old one.
 */
@ApplicationScoped
@Transactional
public class Feeds {

  private static final int MONTHS_BACK = 2;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private LedGroups ledGroups;

  /**
   * Since when the caller has an address for the groups that they lead; empty when they have none.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<Instant> mine() {
    return since(me());
  }

  /**
   * Since when a group has an address; empty when it has none.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group in which the caller acts
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<Instant> ofGroup(GroupId group) {
    return since(led(group));
  }

  /** Makes a new address for the groups that the caller leads; the old one ends. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public FeedLink renewMine() {
    return renew(me());
  }

  /**
   * Makes a new address for a group; the old one ends.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group in which the caller acts
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public FeedLink renewOf(GroupId group) {
    return renew(led(group));
  }

  /** Ends the caller's own address, if they have one. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void revokeMine() {
    revoke(me());
  }

  /**
   * Ends a group's address, if it has one.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group in which the caller acts
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void revokeOf(GroupId group) {
    revoke(led(group));
  }

  /**
   * The calendar at an address: what was from two months ago on, and all that is to come.
   *
   * @param secret the secret part of the address, as somebody sent it
   * @throws nl.powervrouwen.refusals.NotFound when there is none; the same for one that has ended
   */
  @OpenToAll
  public Feed open(String secret) {
    Owner owner = found(secret).map(CalendarFeed::owner).orElseThrow(Feeds::noSuch);
    if (owner.group() != null) {
      GroupId group = new GroupId(owner.group());
      GroupName name = groups.name(group).orElseThrow(Feeds::noSuch);
      return feed(name.text(), Map.of(group, name));
    }
    return feed(null, owner.subject() == null ? Map.of() : groups.ledBy(owner.subject()));
  }

  private Owner me() {
    return Owner.colleague(caller.user().subject());
  }

  private Owner led(GroupId group) {
    if (ledGroups.find(group).isEmpty()) {
      throw new NotFound("group");
    }
    return Owner.group(group);
  }

  private Optional<Instant> since(Owner owner) {
    return valid(owner).stream().map(feed -> feed.createdAt().toInstant()).findFirst();
  }

  private FeedLink renew(Owner owner) {
    revoke(owner);
    String secret = FeedSecret.fresh();
    CalendarFeed feed =
        new CalendarFeed(FeedSecret.hash(secret), owner, caller.user(), clock.stamp());
    entityManager.persist(feed);
    entityManager.flush();
    return new FeedLink(secret, feed.createdAt().toInstant());
  }

  private void revoke(Owner owner) {
    valid(owner).forEach(feed -> feed.revoke(clock.stamp()));
    entityManager.flush();
  }

  private List<CalendarFeed> valid(Owner owner) {
    boolean ofGroup = owner.group() != null;
    return entityManager
        .createQuery(
            "SELECT f FROM CalendarFeed f WHERE f.revokedAt IS NULL AND "
                + (ofGroup ? "f.groupId = :owner" : "f.subject = :owner"),
            CalendarFeed.class)
        .setParameter("owner", ofGroup ? owner.group() : owner.subject())
        .getResultList();
  }

  private Optional<CalendarFeed> found(String secret) {
    if (!FeedSecret.isPossible(secret)) {
      return Optional.empty();
    }
    return entityManager
        .createQuery(
            "SELECT f FROM CalendarFeed f WHERE f.secretHash = :hash AND f.revokedAt IS NULL",
            CalendarFeed.class)
        .setParameter("hash", FeedSecret.hash(secret))
        .getResultStream()
        .findFirst();
  }

  private Feed feed(@Nullable String title, Map<GroupId, GroupName> names) {
    if (names.isEmpty()) {
      return new Feed(title, List.of());
    }
    List<Feed.Entry> entries =
        entityManager
            .createQuery(FeedSession.SELECT, FeedSession.class)
            .setParameter("groups", names.keySet().stream().map(GroupId::value).toList())
            .setParameter("from", DutchClock.startOf(clock.today().minusMonths(MONTHS_BACK)))
            .getResultStream()
            .map(session -> session.entry(Objects.requireNonNull(names.get(session.group()))))
            .toList();
    return new Feed(title, entries);
  }

  private static NotFound noSuch() {
    return new NotFound("calendar");
  }
}
