package nl.powervrouwen.jobs;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.jobs.internal.JobBoard;
import nl.powervrouwen.spi.Words;

/**
 * The caller's own jobs; nobody else sees them, not even a colleague.
 *
 * <p>At most two of somebody run at once, and four on a server; others wait in order.
 */
@ApplicationScoped
public class Jobs {

  @Inject private JobBoard board;
  @Inject private Caller caller;

  /**
   * Starts a job on behalf of the caller. What she may do now the job may do until it ends, also
   * when her session ends before it does.
   *
   * @param title what is being made
   * @param work what to do
   * @throws nl.powervrouwen.refusals.Conflict when too many jobs of hers wait already
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public JobId start(Words title, JobWork work) {
    return board.start(caller.user(), title, work);
  }

  /** The caller's jobs of the last hour, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<JobRow> mine() {
    return board.of(caller.user());
  }

  /**
   * One job of the caller.
   *
   * @throws nl.powervrouwen.refusals.NotFound when she has no such job (any more)
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public JobRow get(JobId id) {
    return board.find(caller.user(), id).row();
  }

  /**
   * Ends a job; nothing happens when it has ended already.
   *
   * @throws nl.powervrouwen.refusals.NotFound when she has no such job (any more)
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public void cancel(JobId id) {
    board.cancel(board.find(caller.user(), id));
  }

  /**
   * Copies the file of a job that is done.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.NotFound when there is no file (any more)
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public void copyResult(JobId id, OutputStream out) throws IOException {
    board.copy(board.find(caller.user(), id), out);
  }
}
