package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.internal.ParticipantFile;
import nl.powervrouwen.participants.internal.ParticipantList;

/** The participants of the caller's municipality, as far as the caller may see them. */
@ApplicationScoped
@Transactional
public class Participants {

  @Inject private ParticipantFile file;
  @Inject private ParticipantList list;

  /** One page of the participants that the caller may see. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantPage find(ParticipantQuery query) {
    return list.find(query);
  }

  /**
   * One participant.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id that the caller may
   *     see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantDetails get(ParticipantId id) {
    return file.get(id);
  }

  /**
   * Registers a new participant. A job coach who registers one without naming a coach becomes her
   * coach.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when a participant with this BSN is registered
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails register(ParticipantInput input) {
    return file.register(file.withCoach(input));
  }

  /**
   * Changes a participant.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed her since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ParticipantDetails change(ParticipantId id, long version, ParticipantInput input) {
    return file.change(id, version, input);
  }
}
