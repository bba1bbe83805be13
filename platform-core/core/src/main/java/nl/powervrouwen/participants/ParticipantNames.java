package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.internal.ParticipantList;

/**
 * Names of participants, for other rooms: a group's list shows names, not ids. It does not look at
 * the caseload; the room that asks has decided that the caller may see these women.
 */
@ApplicationScoped
@Transactional
public class ParticipantNames {

  @Inject private ParticipantList list;

  /**
   * Names by id, in the order of a list of names.
   *
   * @return without those that do not exist
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Map<ParticipantId, PersonName> of(Collection<ParticipantId> ids) {
    return list.names(ids);
  }
}
