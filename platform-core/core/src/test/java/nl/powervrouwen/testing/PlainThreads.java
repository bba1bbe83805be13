package nl.powervrouwen.testing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.powervrouwen.jobs.internal.JobThreads;

/** Threads of its own, in place of the server's. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PlainThreads implements JobThreads {

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @Override
  public void run(Runnable work) {
    threads.execute(work);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
