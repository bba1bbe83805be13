package nl.powervrouwen.jobs.internal;

/** Where jobs run: the server's own threads, on which data and transactions can be reached. */
public interface JobThreads {

  /** Runs this on another thread, soon. */
  void run(Runnable work);
}
