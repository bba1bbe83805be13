package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.AuditEntry;
import nl.powervrouwen.identity.internal.AuditNotes;
import nl.powervrouwen.identity.internal.AuditWriter;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The log of actions of the caller's municipality: who did, or wanted to do, what opens what is
 * known of persons. Only its lines are written by {@link AllowedRoles} and {@link Sensitive};
 * nothing changes one or takes one away.
 */
@ApplicationScoped
@Transactional
public class AuditLog {

  /** Lines on a page. */
  private static final int PAGE = 50;

  /** Lines in a file: more than that is asked for by the day. */
  private static final int MOST = 50_000;

  /** So long those concerned are told of an action. */
  private static final Duration NEWS = Duration.ofDays(14);

  private static final int MOST_NEWS = 10;

  @Inject private EntityManager entityManager;
  @Inject private AuditWriter journal;
  @Inject private AuditNotes notes;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * A page of it.
   *
   * @param after the line after which it begins; null for the newest
   * @throws NotFound when there is no such line
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public AuditPage page(AuditFilter filter, @Nullable UUID after) {
    List<AuditLine> lines = lines(filter, after, PAGE + 1);
    boolean more = lines.size() > PAGE;
    List<AuditLine> shown = more ? lines.subList(0, PAGE) : lines;
    return new AuditPage(shown, more ? shown.getLast().id() : null);
  }

  /** All lines, newest first, to be taken along as a file; at most 50,000. */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  @Sensitive(SensitiveAction.FETCH_LOG)
  public List<AuditLine> all(AuditFilter filter) {
    return lines(filter, null, MOST);
  }

  /** Exports of the last two weeks, which concern whoever watches over the persons in them. */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public List<AuditLine> recentExports() {
    return recent(
        "d.action IN :actions AND d.outcome = :done",
        Map.of(
            "actions",
            List.of(SensitiveAction.EXPORT, SensitiveAction.EXPORT_WITH_BSN),
            "done",
            AuditOutcome.DONE));
  }

  /** How often in the last two weeks something was done or refused that opens persons. */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public WatchedActions watched() {
    Set<AuditOutcome> done = EnumSet.of(AuditOutcome.DONE, AuditOutcome.DONE_ALONE);
    Instant since = clock.now().minus(NEWS);
    return new WatchedActions(
        DutchClock.dayOf(DutchClock.kept(since)),
        times("d.action = :action", Map.of("action", SensitiveAction.SHOW_NUMBER), since, done),
        times("d.action = :action", Map.of("action", SensitiveAction.FETCH_FILE), since, done),
        times(
            "1 = 1",
            Map.of(),
            since,
            EnumSet.of(AuditOutcome.REFUSED_ROLE, AuditOutcome.REFUSED_WALL)));
  }

  /** A line may count several times; without lines there is no sum. */
  private int times(
      String condition, Map<String, Object> values, Instant since, Set<AuditOutcome> outcomes) {
    TypedQuery<Long> query =
        entityManager
            .createQuery(
                "SELECT COALESCE(SUM(d.times), 0) FROM AuditEntry d WHERE d.until > :since"
                    + " AND d.outcome IN :outcomes AND "
                    + condition,
                Long.class)
            .setParameter("since", DutchClock.kept(since))
            .setParameter("outcomes", outcomes);
    values.forEach(query::setParameter);
    return Math.toIntExact(query.getSingleResult());
  }

  /** What was done to the caller's own account in the last two weeks by somebody else. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<AuditLine> recentAboutMe() {
    return recent(
        "d.aboutKind = 'account' AND d.aboutId = :me AND d.subject <> :me"
            + " AND d.action IN :actions AND d.outcome IN :done",
        Map.of(
            "me",
            caller.user().subject(),
            "actions",
            List.of(SensitiveAction.GIVE_ROLE, SensitiveAction.RESET_LOGIN),
            "done",
            List.of(AuditOutcome.DONE, AuditOutcome.DONE_ALONE)));
  }

  /**
   * The guard turned somebody away at this municipality's door, and writes that down.
   *
   * @param reason in a word of the guard
   */
  @OpenToAll
  @Transactional(Transactional.TxType.SUPPORTS)
  public void turnedAway(String reason) {
    journal.turnedAway(reason);
  }

  /**
   * Says why the caller does the action that they are doing, for its line. For other rooms.
   *
   * @param reason without the name of a participant
   */
  @OpenToAll
  @Transactional(Transactional.TxType.SUPPORTS)
  public void because(String reason) {
    notes.detail(reason);
  }

  private List<AuditLine> recent(String condition, Map<String, Object> values) {
    TypedQuery<AuditEntry> query =
        entityManager
            .createQuery(
                "SELECT d FROM AuditEntry d WHERE d.at > :since AND "
                    + condition
                    + " ORDER BY d.at DESC, d.id DESC",
                AuditEntry.class)
            .setParameter("since", DutchClock.kept(clock.now().minus(NEWS)))
            .setMaxResults(MOST_NEWS);
    values.forEach(query::setParameter);
    return query.getResultStream().map(AuditEntry::logged).toList();
  }

  private List<AuditLine> lines(AuditFilter filter, @Nullable UUID after, int most) {
    StringBuilder text = new StringBuilder("SELECT d FROM AuditEntry d WHERE 1 = 1");
    Map<String, Object> values = new HashMap<>();
    where(text, values, "d.action = :action", "action", filter.action());
    where(text, values, "d.outcome = :outcome", "outcome", filter.outcome());
    OffsetDateTime from = filter.from() == null ? null : DutchClock.startOf(filter.from());
    where(text, values, "d.at >= :from", "from", from);
    OffsetDateTime end =
        filter.until() == null ? null : DutchClock.startOf(filter.until().plusDays(1));
    where(text, values, "d.at < :end", "end", end);
    if (after != null) {
      AuditEntry last = entityManager.find(AuditEntry.class, after);
      if (last == null) {
        throw new NotFound("line of the log");
      }
      where(text, values, "(d.at < :at OR (d.at = :at AND d.id < :id))", "at", last.at());
      values.put("id", after);
    }
    TypedQuery<AuditEntry> query =
        entityManager
            .createQuery(text + " ORDER BY d.at DESC, d.id DESC", AuditEntry.class)
            .setMaxResults(most);
    values.forEach(query::setParameter);
    return query.getResultStream().map(AuditEntry::logged).toList();
  }

  private static void where(
      StringBuilder text,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      text.append(" AND ").append(condition);
      values.put(name, value);
    }
  }
}
