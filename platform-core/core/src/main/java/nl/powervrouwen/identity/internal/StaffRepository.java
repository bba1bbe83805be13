package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.registry.Role;

/** The table of colleagues. */
@ApplicationScoped
public class StaffRepository {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** Writes down who she is and what she may do now; in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void remember(CurrentUser user) {
    StaffEntry known = entityManager.find(StaffEntry.class, user.subject());
    if (known != null) {
      known.visit(user, clock.today());
    } else if (!user.roles().isEmpty()) {
      entityManager.persist(new StaffEntry(user, clock.today()));
    }
    entityManager.flush();
  }

  /** Colleagues who have this role, by name. */
  public List<StaffMember> withRole(Role role) {
    return entityManager
        .createQuery(
            "SELECT c FROM StaffEntry c JOIN c.roles r WHERE r = :role"
                + " ORDER BY c.displayName, c.subject",
            StaffEntry.class)
        .setParameter("role", role)
        .getResultStream()
        .map(StaffEntry::member)
        .toList();
  }

  /** Which of these are known, by subject. */
  public Map<String, StaffMember> known(Collection<String> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery("SELECT c FROM StaffEntry c WHERE c.subject IN :subjects", StaffEntry.class)
        .setParameter("subjects", subjects)
        .getResultStream()
        .map(StaffEntry::member)
        .collect(Collectors.toUnmodifiableMap(StaffMember::subject, Function.identity()));
  }
}
