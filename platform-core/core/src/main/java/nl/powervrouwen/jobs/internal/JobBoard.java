package nl.powervrouwen.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.JobWork;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;

/** All jobs of this server, and whose turn it is. */
@ApplicationScoped
public class JobBoard {

  /** How long a job and its file are kept after its end. */
  static final Duration KEPT = Duration.ofHours(1);

  private static final int MOST_AT_ONCE = 4;
  private static final int MOST_OF_ONE = 2;
  private static final int MOST_OPEN_OF_ONE = 10;

  private final Map<JobId, Job> jobs = new LinkedHashMap<>();

  @Inject private JobThreads threads;
  @Inject private JobRunner runner;
  @Inject private ResultFolder folder;
  @Inject private DutchClock clock;

  /** Takes on a job. */
  public JobId start(CurrentUser owner, Words title, JobWork work) {
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
    turn.forEach(job -> threads.run(() -> runAndMakePlace(job)));
  }

  private boolean hasPlace(Job job) {
    long running = jobs.values().stream().filter(j -> j.state() == JobState.RUNNING).count();
    return running < MOST_AT_ONCE && count(job.owner(), true) < MOST_OF_ONE;
  }

  private void runAndMakePlace(Job job) {
    try {
      runner.run(job);
    } finally {
      CompletableFuture.delayedExecutor(KEPT.toSeconds() + 1, TimeUnit.SECONDS)
          .execute(() -> forgetUntil(Instant.now()));
      runWhoseTurnItIs();
    }
  }

  /** Forgets the jobs, with their files, that ended an hour before this moment. */
  void forgetUntil(Instant now) {
    List<Job> old;
    synchronized (jobs) {
      old = jobs.values().stream().filter(job -> job.endedBefore(now.minus(KEPT))).toList();
      old.forEach(job -> jobs.remove(job.id()));
    }
    old.forEach(job -> folder.delete(job.id().value()));
  }

  /** Somebody's jobs, newest first. */
  public List<JobRow> of(CurrentUser owner) {
    forgetUntil(clock.now());
    synchronized (jobs) {
      return jobs.values().stream()
          .filter(job -> job.belongsTo(owner))
          .sorted(Comparator.comparing(Job::started).reversed())
          .map(Job::row)
          .toList();
    }
  }

  /** One job of hers; who asks for somebody else's learns nothing. */
  public Job find(CurrentUser owner, JobId id) {
    forgetUntil(clock.now());
    synchronized (jobs) {
      Job job = jobs.get(id);
      if (job == null || !job.belongsTo(owner)) {
        throw new NotFound("job");
      }
      return job;
    }
  }

  /** Ends a job. */
  public void cancel(Job job) {
    synchronized (jobs) {
      job.askToStop(clock.now());
    }
    runWhoseTurnItIs();
  }

  /** Copies a job's file. */
  public void copy(Job job, OutputStream out) throws IOException {
    if (job.row().file() == null) {
      throw new NotFound("file");
    }
    folder.copy(job.id().value(), out);
  }
}
