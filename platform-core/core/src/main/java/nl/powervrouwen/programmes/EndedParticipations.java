package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;

/**
 * Who takes part no more: for who watches over how long files stay a number, and for other rooms
 * the last day of those whom they name.
 */
@ApplicationScoped
@Transactional
public class EndedParticipations {

  /** Of the enrolments {@code e} those of whom has none left on a day. */
  private static final String NOTHING_LEFT =
      "NOT EXISTS (SELECT o FROM Enrolment o WHERE o.participantId = e.participantId"
          + " AND (o.until IS NULL OR o.until >= :day))";

  @Inject private EntityManager entityManager;

  /**
   * How many were in a group or applied for one, and have nothing of that left on a day. Who was
   * never in one does not count: nothing of theirs ended.
   *
   * @param day the last day of each of their enrolments lies before it
   */
  @AllowedRoles({BEHEERDER, PRIVACY_OFFICER})
  public int before(LocalDate day) {
    long ended =
        entityManager
            .createQuery(
                "SELECT COUNT(DISTINCT e.participantId) FROM Enrolment e WHERE " + NOTHING_LEFT,
                Long.class)
            .setParameter("day", day)
            .getSingleResult();
    return Math.toIntExact(ended);
  }

  /**
   * For other rooms: the last day in a group of those among these participants who have nothing of
   * that left on a day. It does not look at the caseload; the room that asks has decided that the
   * caller may know it.
   *
   * @param day the last day of each of their enrolments lies before it
   * @return without who still takes part, applied or waits, and without who never was in a group
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Map<ParticipantId, LocalDate> lastDays(
      Collection<ParticipantId> participants, LocalDate day) {
    if (participants.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "SELECT e.participantId, MAX(e.until) FROM Enrolment e WHERE e.since IS NOT NULL"
                + " AND e.participantId IN :participants AND "
                + NOTHING_LEFT
                + " GROUP BY e.participantId",
            Object[].class)
        .setParameter(
            "participants", participants.stream().map(ParticipantId::value).distinct().toList())
        .setParameter("day", day)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> new ParticipantId((UUID) row[0]), row -> (LocalDate) row[1]));
  }
}
