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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.calendar.Scheduler;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.jobs.internal.Job;
import nl.powervrouwen.jobs.internal.JobRunner;
import nl.powervrouwen.jobs.internal.ResultFolder;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;

/**
 * The caller's own jobs; nobody else sees them, not even a colleague.
 *
 * <p>At most two of somebody run at once, and four on a server; others wait in order.
 */
@ApplicationScoped
public class Jobs {

  /** How long a job and its file are kept after its end. */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final int MOST_AT_ONCE = 4;
  private static final int MOST_OF_ONE = 2;
  private static final int MOST_OPEN_OF_ONE = 10;

  /** All jobs of this server, in the order in which they came. */
  private final Map<JobId, Job> jobs = new LinkedHashMap<>();

  @Inject private Caller caller;
  @Inject private Scheduler scheduler;
  @Inject private JobRunner runner;
  @Inject private ResultFolder folder;
  @Inject private DutchClock clock;

  /**
   * Starts a job on behalf of the caller. What they may do now the job may do until it ends, also
   * when their session ends before it does.
   *
   * @param title what is being made
   * @param work what to do
   * @throws nl.powervrouwen.refusals.Conflict when too many jobs of theirs wait already
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public JobId start(Words title, JobWork work) {
    CurrentUser owner = caller.user();
    Job job = new Job(owner, title, work, clock.now());
    synchronized (jobs) {
      if (count(owner, false) >= MOST_OPEN_OF_ONE) {
        throw new Conflict(Problem.of("job", Code.JOB_TOO_MANY, MOST_OPEN_OF_ONE));
      }
      jobs.put(job.id(), job);
    }
    runWhoseTurnItIs();
    return job.id();
  }

  /** The caller's jobs of the last hour, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public List<JobRow> mine() {
    CurrentUser owner = caller.user();
    forgetOld();
    synchronized (jobs) {
      return jobs.values().stream()
          .filter(job -> job.belongsTo(owner))
          .sorted(Comparator.comparing(Job::started).reversed())
          .map(Job::row)
          .toList();
    }
  }

  /**
   * One job of the caller.
   *
   * @throws nl.powervrouwen.refusals.NotFound when they have no such job (any more)
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public JobRow get(JobId id) {
    return own(id).row();
  }

  /**
   * Ends a job; nothing happens when it has ended already.
   *
   * @throws nl.powervrouwen.refusals.NotFound when they have no such job (any more)
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public void cancel(JobId id) {
    Job job = own(id);
    synchronized (jobs) {
      job.askToStop(clock.now());
    }
    runWhoseTurnItIs();
  }

  /**
   * Copies the file of a job that is done.
   *
   * @param out where to; stays open
   * @throws nl.powervrouwen.refusals.NotFound when there is no file (any more)
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void copyResult(JobId id, OutputStream out) throws IOException {
    if (own(id).row().file() == null) {
      throw new NotFound("file");
    }
    folder.copy(id.value(), out);
  }

  private long count(CurrentUser owner, boolean onlyRunning) {
    return jobs.values().stream()
        .filter(job -> job.belongsTo(owner))
        .map(Job::state)
        .filter(state -> onlyRunning ? state == JobState.RUNNING : !state.ended())
        .count();
  }

  private void runWhoseTurnItIs() {
    List<Job> turn = new ArrayList<>();
    synchronized (jobs) {
      for (Job job : jobs.values()) {
        if (job.state() == JobState.WAITING && hasPlace(job)) {
          job.begin();
          turn.add(job);
        }
      }
    }
    turn.forEach(job -> scheduler.soon(() -> runAndMakePlace(job)));
  }

  private boolean hasPlace(Job job) {
    long running = jobs.values().stream().filter(j -> j.state() == JobState.RUNNING).count();
    return running < MOST_AT_ONCE && count(job.owner(), true) < MOST_OF_ONE;
  }

  private void runAndMakePlace(Job job) {
    try {
      runner.run(job);
    } finally {
      scheduler.after(KEPT.plusSeconds(1), () -> forgetOld());
      runWhoseTurnItIs();
    }
  }

  /** Forgets the jobs, with their files, that ended an hour ago. */
  private void forgetOld() {
    List<Job> old;
    synchronized (jobs) {
      old = jobs.values().stream().filter(job -> job.endedBefore(clock.now().minus(KEPT))).toList();
      old.forEach(job -> jobs.remove(job.id()));
    }
    old.forEach(job -> folder.delete(job.id().value()));
  }

  /** Who asks for somebody else's learns nothing. */
  private Job own(JobId id) {
    CurrentUser owner = caller.user();
    forgetOld();
    synchronized (jobs) {
      Job job = jobs.get(id);
      if (job == null || !job.belongsTo(owner)) {
        throw new NotFound("job");
      }
      return job;
    }
  }
}
