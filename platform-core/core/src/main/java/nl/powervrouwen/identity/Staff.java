package nl.powervrouwen.identity;

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
import nl.powervrouwen.identity.internal.StaffRepository;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.tenancy.Collision;

/** The colleagues who work in the caller's municipality. */
@ApplicationScoped
@Transactional
public class Staff {

  private static final String MEMBERS =
      "SELECT NEW nl.powervrouwen.identity.StaffMember(k.subject, k.displayName)"
          + " FROM KnownStaffMember k";

  @Inject private EntityManager entityManager;
  @Inject private StaffRepository repository;
  @Inject private Caller caller;

  /**
   * Remembers the caller and their roles, so that colleagues can give them work. Open to everybody
   * who was let in: it is how a role that was withdrawn is noticed.
   */
  @Transactional(TxType.SUPPORTS)
  public void greet() {
    CurrentUser user = caller.user();
    try {
      repository.remember(user);
    } catch (RuntimeException e) {
      if (!Collision.isCauseOf(e)) {
        throw e;
      }
      // Their first two clicks came at once; the other one wrote them down.
      repository.remember(user);
    }
  }

  /** Colleagues who have this role, by name. */
  @AllowedRoles({Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
  public List<StaffMember> withRole(Role role) {
    return entityManager
        .createQuery(MEMBERS + " JOIN k.roles r WHERE r = :role", StaffMember.class)
        .setParameter("role", role)
        .getResultStream()
        .sorted(Alphabet.by(StaffMember::displayName).thenComparing(StaffMember::subject))
        .toList();
  }

  /**
   * The colleagues with these subjects.
   *
   * @return by subject; whoever is not known is not in it
   */
  @AllowedRoles({Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
  public Map<String, StaffMember> known(Collection<String> subjects) {
    return subjects.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(MEMBERS + " WHERE k.subject IN :subjects", StaffMember.class)
            .setParameter("subjects", subjects)
            .getResultStream()
            .collect(Collectors.toUnmodifiableMap(StaffMember::subject, Function.identity()));
  }
}
