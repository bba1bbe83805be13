package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.internal.GroupRepository;

/**
 * For other rooms: one group in which the caller may act (a coordinator in all, a trainer in those
 * that they lead). The group, the right and the places in it are one question to the database,
 * whatever the number of groups.
 */
@ApplicationScoped
@Transactional
public class LedGroups {

  @Inject private GroupRepository groups;

  /** The group with everybody's place; empty when there is none in which the caller may act. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<LedGroup> find(GroupId group) {
    return groups.led(group, null);
  }

  /**
   * The group with the place of one participant alone; empty when there is none in which the caller
   * may act.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<LedGroup> find(GroupId group, ParticipantId participant) {
    return groups.led(group, participant);
  }
}
