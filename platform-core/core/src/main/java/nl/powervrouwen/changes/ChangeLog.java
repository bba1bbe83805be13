package nl.powervrouwen.changes;

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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.internal.ChangeEntry;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The log of what the caller's municipality changed. For other rooms: whoever asks has decided that
 * the caller may change the subject, or see it.
 *
 * <p>A change stands in the log when its transaction is done, and not otherwise.
 */
@ApplicationScoped
@Transactional
public class ChangeLog {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;

  /**
   * Writes a change down with all the fields that are given, also when they are the same.
   *
   * @param reason why; null when nobody had to say
   * @param at the moment that the subject itself keeps
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, BEHEERDER})
  public void write(
      Subject subject,
      String action,
      Fields before,
      Fields after,
      @Nullable String reason,
      OffsetDateTime at) {
    entityManager.persist(
        new ChangeEntry(subject, action, before, after, reason, caller.user(), at));
  }

  /** Writes down the fields that became different; nothing when none did. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, BEHEERDER})
  public void changed(Subject subject, Fields before, Fields after, OffsetDateTime at) {
    Fields was = before.notIn(after);
    Fields is = after.notIn(before);
    if (!was.equals(is)) {
      write(subject, "change", was, is, null, at);
    }
  }

  /** Every change of one subject, oldest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<LoggedChange> of(Subject subject) {
    TypedQuery<ChangeEntry> query =
        entityManager
            .createQuery(
                "SELECT c FROM ChangeEntry c WHERE c.kind = :kind AND c.subject = :subject"
                    + (subject.participant() == null ? "" : " AND c.participant = :participant")
                    + " ORDER BY c.changedAt, c.id",
                ChangeEntry.class)
            .setParameter("kind", subject.kind())
            .setParameter("subject", subject.id());
    if (subject.participant() != null) {
      query.setParameter("participant", subject.participant());
    }
    return query.getResultStream().map(ChangeEntry::logged).toList();
  }

  /** When something was first written down about each of these subjects of one kind. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public Map<String, Instant> begins(String kind, Collection<String> subjects) {
    Map<String, Instant> begins = new HashMap<>();
    if (!subjects.isEmpty()) {
      entityManager
          .createQuery(
              "SELECT c.subject, c.changedAt FROM ChangeEntry c WHERE c.kind = :kind"
                  + " AND c.subject IN :subjects ORDER BY c.changedAt",
              Object[].class)
          .setParameter("kind", kind)
          .setParameter("subjects", subjects)
          .getResultStream()
          .forEach(
              row -> begins.putIfAbsent((String) row[0], ((OffsetDateTime) row[1]).toInstant()));
    }
    return begins;
  }

  /**
   * When something was last done with each of these subjects of one kind.
   *
   * @param action what was done, in the word of the room that did it
   * @return without those with which it was never done
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Map<String, Instant> lastDone(String kind, String action, Collection<String> subjects) {
    Map<String, Instant> last = new HashMap<>();
    if (!subjects.isEmpty()) {
      entityManager
          .createQuery(
              "SELECT c.subject, c.changedAt FROM ChangeEntry c WHERE c.kind = :kind"
                  + " AND c.action = :action AND c.subject IN :subjects ORDER BY c.changedAt",
              Object[].class)
          .setParameter("kind", kind)
          .setParameter("action", action)
          .setParameter("subjects", subjects)
          .getResultStream()
          .forEach(row -> last.put((String) row[0], ((OffsetDateTime) row[1]).toInstant()));
    }
    return last;
  }

  /** The last changes of these subjects of one kind, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<LoggedChange> last(String kind, Collection<String> subjects, int most) {
    return subjects.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "SELECT c FROM ChangeEntry c WHERE c.kind = :kind AND c.subject IN :subjects"
                    + " ORDER BY c.changedAt DESC, c.id DESC",
                ChangeEntry.class)
            .setParameter("kind", kind)
            .setParameter("subjects", subjects)
            .setMaxResults(most)
            .getResultStream()
            .map(ChangeEntry::logged)
            .toList();
  }

  /** What colleagues of the caller changed of these subjects after this moment; in no order. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<LoggedChange> byOthersSince(Instant since, Collection<String> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "SELECT c FROM ChangeEntry c WHERE c.subject IN :subjects"
                    + " AND c.changedAt > :since AND c.changedBy <> :me",
                ChangeEntry.class)
            .setParameter("subjects", subjects)
            .setParameter("since", DutchClock.kept(since))
            .setParameter("me", caller.user().subject())
            .getResultStream()
            .map(ChangeEntry::logged)
            .toList();
  }
}
