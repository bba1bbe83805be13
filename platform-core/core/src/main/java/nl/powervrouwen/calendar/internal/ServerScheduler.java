package nl.powervrouwen.calendar.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.calendar.Scheduler;

/** The scheduler of the Jakarta EE server. */
@ApplicationScoped
class ServerScheduler implements Scheduler {

  @SuppressWarnings("NullAway.Init") // the server gives it
  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService executor;

  @Override
  public void soon(Runnable work) {
    executor.execute(work);
  }

  @Override
  public void after(Duration pause, Runnable work) {
    var unused = executor.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Future<?> every(Duration pause, Runnable work) {
    return executor.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }
}
