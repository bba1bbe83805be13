package nl.powervrouwen.participants;

import static nl.powervrouwen.identity.Role.COORDINATOR;
import static nl.powervrouwen.identity.Role.JOBCOACH;
import static nl.powervrouwen.identity.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.powervrouwen.identity.AllowedRoles;

/** The participants of the caller's municipality, as far as the caller may see them. */
@ApplicationScoped
@Transactional
public class Participants {

  /** One page of the participants that the caller may see. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantPage find(ParticipantQuery query) {
    throw new UnsupportedOperationException();
  }

  /**
   * One participant.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id that the caller may
   *     see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantDetails get(ParticipantId id) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }
}
