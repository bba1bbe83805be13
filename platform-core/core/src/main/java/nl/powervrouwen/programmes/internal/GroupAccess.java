package nl.powervrouwen.programmes.internal;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.Caller;

/** Which groups are whose: coordinators and job coaches see all, a trainer the ones she leads. */
@ApplicationScoped
class GroupAccess {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;

  /** Whether the caller sees every group. */
  boolean seesAll() {
    return caller.user().hasAny(COORDINATOR, JOBCOACH);
  }

  /** Whether the caller may act in every group. */
  boolean leadsAll() {
    return caller.user().hasAny(COORDINATOR);
  }

  /** The groups of which the caller is a trainer. */
  Set<UUID> led() {
    return ledBy(caller.user().subject());
  }

  /** The groups of which somebody is a trainer. */
  Set<UUID> ledBy(String subject) {
    return new HashSet<>(
        entityManager
            .createQuery(
                "SELECT g.id FROM TrainingGroup g JOIN g.trainers t WHERE t = :me", UUID.class)
            .setParameter("me", subject)
            .getResultList());
  }

  /** Whether the caller may see this group. */
  boolean sees(UUID group) {
    return seesAll() || led().contains(group);
  }

  /** Whether the caller may act in this group. */
  boolean leads(UUID group) {
    return leadsAll() || led().contains(group);
  }
}
