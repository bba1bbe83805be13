package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.Feed;
import nl.powervrouwen.sessions.FeedLink;
import org.jspecify.annotations.Nullable;

/** Makes, ends and opens the secret addresses of calendars. */
@ApplicationScoped
public class FeedDesk {

  private static final int MONTHS_BACK = 2;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;

  /** A group in which the caller may act. */
  public FeedOwner led(GroupId group) {
    if (!groups.led().containsKey(group)) {
      throw new NotFound("group");
    }
    return FeedOwner.group(group);
  }

  /** Since when there is an address. */
  public Optional<Instant> since(FeedOwner owner) {
    return valid(owner).stream().map(feed -> feed.createdAt().toInstant()).findFirst();
  }

  /** Makes a new address and ends the old one. */
  public FeedLink renew(FeedOwner owner) {
    revoke(owner);
    String secret = FeedSecret.fresh();
    CalendarFeed feed =
        new CalendarFeed(FeedSecret.hash(secret), owner, caller.user(), clock.stamp());
    entityManager.persist(feed);
    entityManager.flush();
    return new FeedLink(secret, feed.createdAt().toInstant());
  }

  /** Ends the address. */
  public void revoke(FeedOwner owner) {
    valid(owner).forEach(feed -> feed.revoke(clock.stamp()));
    entityManager.flush();
  }

  private List<CalendarFeed> valid(FeedOwner owner) {
    boolean ofGroup = owner.group() != null;
    return entityManager
        .createQuery(
            "SELECT f FROM CalendarFeed f WHERE f.revokedAt IS NULL AND "
                + (ofGroup ? "f.groupId = :owner" : "f.subject = :owner"),
            CalendarFeed.class)
        .setParameter("owner", ofGroup ? owner.group() : owner.subject())
        .getResultList();
  }

  /** What stands in the calendar. */
  public Feed open(String secret) {
    FeedOwner owner = found(secret).map(CalendarFeed::owner).orElseThrow(FeedDesk::noSuch);
    if (owner.group() != null) {
      GroupId group = new GroupId(owner.group());
      String name = groups.name(group).orElseThrow(FeedDesk::noSuch);
      return feed(name, Map.of(group, name));
    }
    return feed(null, owner.subject() == null ? Map.of() : groups.ledBy(owner.subject()));
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

  private Feed feed(@Nullable String title, Map<GroupId, String> names) {
    if (names.isEmpty()) {
      return new Feed(title, List.of());
    }
    List<Feed.Entry> entries =
        entityManager
            .createQuery(
                "SELECT m FROM FeedMeeting m WHERE m.groupId IN :groups AND m.start >= :from"
                    + " ORDER BY m.start, m.id",
                FeedSession.class)
            .setParameter("groups", names.keySet().stream().map(GroupId::value).toList())
            .setParameter("from", DutchClock.startOf(clock.today().minusMonths(MONTHS_BACK)))
            .getResultStream()
            .map(meeting -> meeting.entry(names.getOrDefault(meeting.group(), "")))
            .toList();
    return new Feed(title, entries);
  }

  private static NotFound noSuch() {
    return new NotFound("calendar");
  }
}
