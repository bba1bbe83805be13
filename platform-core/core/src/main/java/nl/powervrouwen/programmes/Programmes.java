package nl.powervrouwen.programmes;

import static nl.powervrouwen.identity.Role.COORDINATOR;
import static nl.powervrouwen.identity.Role.JOBCOACH;
import static nl.powervrouwen.identity.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;

/** The programmes of the caller's municipality. */
@ApplicationScoped
@Transactional
public class Programmes {

  /** All programmes, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<ProgrammeDetails> all() {
    throw new UnsupportedOperationException();
  }

  /**
   * One programme.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ProgrammeDetails get(ProgrammeId id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens a new programme.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails open(ProgrammeInput input) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes a programme.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails change(ProgrammeId id, long version, ProgrammeInput input) {
    throw new UnsupportedOperationException();
  }
}
