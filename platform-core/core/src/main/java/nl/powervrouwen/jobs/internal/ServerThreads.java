package nl.powervrouwen.jobs.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** The server's own threads: unlike a plain one they know the application's names and classes. */
@ApplicationScoped
class ServerThreads implements JobThreads {

  @SuppressWarnings("NullAway.Init") // the server gives it
  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Override
  public void run(Runnable work) {
    executor.execute(work);
  }
}
