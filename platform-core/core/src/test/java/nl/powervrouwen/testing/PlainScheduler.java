package nl.powervrouwen.testing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.calendar.Scheduler;

/** Threads of its own, in place of the server's. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PlainScheduler implements Scheduler {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);

  @Override
  public void soon(Runnable work) {
    threads.execute(work);
  }

  @Override
  public void after(Duration pause, Runnable work) {
    var unused = clock.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Future<?> every(Duration pause, Runnable work) {
    return clock.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
    clock.shutdownNow();
  }
}
