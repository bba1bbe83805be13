package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.powervrouwen.identity.AllowedRoles;

/** How many participants take part no more: a number, for who watches over how long files stay. */
@ApplicationScoped
@Transactional
public class EndedParticipations {

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
                "SELECT COUNT(DISTINCT e.participantId) FROM Enrolment e WHERE NOT EXISTS"
                    + " (SELECT o FROM Enrolment o WHERE o.participantId = e.participantId"
                    + " AND (o.until IS NULL OR o.until >= :day))",
                Long.class)
            .setParameter("day", day)
            .getSingleResult();
    return Math.toIntExact(ended);
  }
}
