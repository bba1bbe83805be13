package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;

/** Who was absent when and why, for other rooms. */
@ApplicationScoped
@Transactional
public class AbsencesBecause {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** One absence for which a reason was recorded. */
  public record Absence(ParticipantId participant, LocalDate day, AbsenceReason reason) {}

  /**
   * All absences of these participants until now for which a reason was recorded. Whoever asks has
   * decided that the caller may see these participants.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<Absence> of(Collection<ParticipantId> people) {
    return people.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "SELECT r.participantId, s.start, r.reason FROM AttendanceRecord r, GroupSession s"
                    + " WHERE s.id = r.sessionId AND r.participantId IN :people"
                    + " AND r.presence <> :present AND r.reason IS NOT NULL"
                    + " AND s.cancelReason IS NULL AND s.start <= :now",
                Object[].class)
            .setParameter("people", people.stream().map(ParticipantId::value).distinct().toList())
            .setParameter("present", Presence.PRESENT)
            .setParameter("now", clock.stamp())
            .getResultStream()
            .map(
                row ->
                    new Absence(
                        new ParticipantId((UUID) row[0]),
                        DutchClock.dayOf((OffsetDateTime) row[1]),
                        (AbsenceReason) row[2]))
            .toList();
  }
}
