package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.programmes.internal.ProgrammeRepository;

/** The programmes of the caller's municipality. */
@ApplicationScoped
@Transactional
public class Programmes {

  @Inject private ProgrammeRepository book;

  /** All programmes, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<ProgrammeDetails> all() {
    return book.all();
  }

  /**
   * One programme.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ProgrammeDetails get(ProgrammeId id) {
    return book.get(id);
  }

  /**
   * Opens a new programme.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails open(ProgrammeInput input) {
    return book.open(input);
  }

  /**
   * Changes a programme.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails change(ProgrammeId id, long version, ProgrammeInput input) {
    return book.change(id, version, input);
  }
}
