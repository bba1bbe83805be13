package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.internal.FileLook;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.tenancy.TransactionLock;
import org.jspecify.annotations.Nullable;

/**
 * When the caller last looked at the file of a participant, and what colleagues wrote down since.
 * It is the caller's own: nobody else reads when somebody looked, or that they did.
 */
@ApplicationScoped
@Transactional
public class FileLooks {

  /** Within this time it is one visit: after each deed the page is shown anew. */
  static final Duration VISIT = Duration.ofMinutes(30);

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ChangeLog log;
  @Inject private TransactionLock lock;
  @Inject private DutchClock clock;

  /**
   * The caller looks at a file now.
   *
   * @param written the numbers of what stands in the file that the caller sees
   * @throws NotFound when there is nobody with this id whom the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public SinceLook look(ParticipantId participant, Collection<String> written) {
    if (!caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
    Instant before = lookedBefore(participant);
    Map<String, Set<String>> fields = new HashMap<>();
    if (before != null) {
      for (LoggedChange change : log.byOthersSince(before, written)) {
        fields
            .computeIfAbsent(change.subject().id(), id -> new HashSet<>())
            .addAll(change.after().values().keySet());
      }
    }
    return new SinceLook(before, fields);
  }

  private @Nullable Instant lookedBefore(ParticipantId participant) {
    String reader = caller.user().subject();
    // Two windows may open the page at one moment, and there is one row for both.
    lock.hold("look " + reader + " " + participant.value());
    OffsetDateTime now = clock.stamp();
    FileLook look =
        entityManager
            .createQuery(
                "SELECT l FROM FileLook l WHERE l.reader = :reader"
                    + " AND l.participantId = :participant",
                FileLook.class)
            .setParameter("reader", reader)
            .setParameter("participant", participant.value())
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (look == null) {
      entityManager.persist(new FileLook(reader, participant, now));
      return null;
    }
    return look.again(now, VISIT).map(OffsetDateTime::toInstant).orElse(null);
  }
}
