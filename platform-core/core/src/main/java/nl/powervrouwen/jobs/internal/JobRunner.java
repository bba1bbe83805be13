package nl.powervrouwen.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.jobs.JobFile;
import nl.powervrouwen.jobs.JobWork;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the work of one job, in a request of its own in which its owner is the caller. */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  /** A job that takes longer is not worth waiting for, and what they may do may have changed. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject private Instance<RequestContextController> requests;
  @Inject private Caller caller;
  @Inject private ResultFolder folder;
  @Inject private DutchClock clock;

  /** Does it, to its end. */
  @SuppressWarnings("CatchingUnchecked") // a job that fails says so; it never takes the server down
  public void run(Job job) {
    RequestContextController request = requests.get();
    boolean mine = request.activate();
    try {
      caller.enter(whileItLasts(job.owner()));
      job.finish(make(job), clock.now());
    } catch (CancellationException e) {
      forget(job);
      job.stop(clock.now());
    } catch (Refusal e) {
      forget(job);
      job.fail(problem(e), clock.now());
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
      forget(job);
      if (job.isCancelled()) {
        job.stop(clock.now());
      } else {
        LOG.error("A job failed in {}", job.owner().tenant(), e);
        job.fail(Problem.of("job", Code.JOB_FAILED), clock.now());
      }
    } finally {
      if (mine) {
        request.deactivate();
      }
      requests.destroy(request);
    }
  }

  /** What was allowed when it began may be finished, also when their session ends before. */
  private CurrentUser whileItLasts(CurrentUser owner) {
    CurrentUser.Login login = owner.login();
    Instant enough = clock.now().plus(LONGEST);
    return new CurrentUser(
        owner.tenant(),
        owner.subject(),
        owner.displayName(),
        owner.roles(),
        owner.validUntil().isAfter(enough) ? owner.validUntil() : enough,
        login == null ? null : login.beyondSession());
  }

  private JobFile make(Job job) throws IOException {
    JobWork.Made made;
    job.checkCancelled();
    try (OutputStream out = folder.create(job.id().value())) {
      made = job.work().run(job, out);
    }
    job.checkCancelled();
    return new JobFile(made.fileName(), made.mediaType(), folder.size(job.id().value()));
  }

  private void forget(Job job) {
    folder.delete(job.id().value());
  }

  private static Problem problem(Refusal refusal) {
    return switch (refusal) {
      case Conflict conflict -> conflict.problem();
      case InvalidInput invalid -> invalid.problems().getFirst();
      default -> Problem.of("job", Code.JOB_REFUSED);
    };
  }
}
