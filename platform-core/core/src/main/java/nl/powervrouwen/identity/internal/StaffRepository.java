package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;

/** Writes staff down, each time in a transaction of its own: only so can it be tried again. */
@ApplicationScoped
public class StaffRepository implements KnownRoles {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** Whether nobody but this one has ever come in here. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean nobodyBeside(String subject) {
    return entityManager
            .createQuery(
                "SELECT COUNT(k) FROM KnownStaffMember k WHERE k.subject <> :subject", Long.class)
            .setParameter("subject", subject)
            .getSingleResult()
        == 0;
  }

  /** Writes down who this is and what they may do, as of when they logged in. */
  @Transactional(TxType.REQUIRES_NEW)
  public void remember(CurrentUser user) {
    CurrentUser.Login login = user.login();
    Instant asOf = login == null ? clock.now() : login.issuedAt();
    KnownStaffMember known = entityManager.find(KnownStaffMember.class, user.subject());
    if (known != null) {
      known.visit(user, asOf, clock.today());
    } else if (!user.roles().isEmpty()) {
      entityManager.persist(new KnownStaffMember(user, asOf, clock.today()));
    }
    entityManager.flush();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void may(String subject, Set<Role> roles) {
    KnownStaffMember known = entityManager.find(KnownStaffMember.class, subject);
    if (known != null) {
      known.may(roles, clock.now());
    }
  }
}
