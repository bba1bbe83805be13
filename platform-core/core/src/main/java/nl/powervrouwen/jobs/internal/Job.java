package nl.powervrouwen.jobs.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.jobs.JobControl;
import nl.powervrouwen.jobs.JobFile;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.JobWork;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** One job, from waiting to its end. */
public final class Job implements JobControl {

  private static final int MOST_NOTES = 500;

  private final JobId id = JobId.random();
  private final CurrentUser owner;
  private final Words title;
  private final JobWork work;
  private final Instant started;
  private final List<Words> notes = new ArrayList<>();
  private JobState state = JobState.WAITING;
  private boolean cancelled;
  private int done;
  private int total;
  private @Nullable Problem problem;
  private @Nullable JobFile file;
  private @Nullable Instant ended;

  /** One that waits for a place. */
  public Job(CurrentUser owner, Words title, JobWork work, Instant started) {
    this.owner = owner;
    this.title = title;
    this.work = work;
    this.started = started;
  }

  /** Which job. */
  public JobId id() {
    return id;
  }

  /** Who started it. */
  public CurrentUser owner() {
    return owner;
  }

  JobWork work() {
    return work;
  }

  /** When somebody asked for it. */
  public Instant started() {
    return started;
  }

  /** Whether this user started it. */
  public boolean belongsTo(CurrentUser user) {
    return owner.tenant().equals(user.tenant()) && owner.subject().equals(user.subject());
  }

  /** How far it is. */
  public synchronized JobState state() {
    return state;
  }

  /** Whether it ended before this moment. */
  public synchronized boolean endedBefore(Instant moment) {
    return ended != null && ended.isBefore(moment);
  }

  /** It has a place, unless it ended while it waited. */
  public synchronized void begin() {
    if (state == JobState.WAITING) {
      state = JobState.RUNNING;
    }
  }

  /** Asks it to stop; one that still waits ends at once. */
  public synchronized void askToStop(Instant now) {
    cancelled = true;
    if (state == JobState.WAITING) {
      end(JobState.CANCELLED, now);
    }
  }

  synchronized void finish(JobFile made, Instant now) {
    file = made;
    end(JobState.DONE, now);
  }

  synchronized void stop(Instant now) {
    end(JobState.CANCELLED, now);
  }

  synchronized void fail(Problem why, Instant now) {
    problem = why;
    end(JobState.FAILED, now);
  }

  private void end(JobState how, Instant now) {
    state = how;
    ended = now;
  }

  @Override
  public synchronized void total(int count) {
    total = count;
  }

  @Override
  public synchronized void step() {
    checkCancelled();
    done++;
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  @Override
  public synchronized void checkCancelled() {
    if (cancelled) {
      throw new CancellationException("Cancelled by its owner");
    }
  }

  @Override
  public synchronized void note(Words note) {
    if (notes.size() < MOST_NOTES) {
      notes.add(note);
    }
  }

  /** As its owner sees it now. */
  public synchronized JobRow row() {
    return new JobRow(id, title, state, done, total, started, problem, notes, file);
  }
}
