package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;

/** Writes staff down, each time in a transaction of its own: only so can it be tried again. */
@ApplicationScoped
public class StaffRepository {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** Writes down who this is and what they may do now. */
  @Transactional(TxType.REQUIRES_NEW)
  public void remember(CurrentUser user) {
    KnownStaffMember known = entityManager.find(KnownStaffMember.class, user.subject());
    if (known != null) {
      known.visit(user, clock.today());
    } else if (!user.roles().isEmpty()) {
      entityManager.persist(new KnownStaffMember(user, clock.today()));
    }
    entityManager.flush();
  }
}
