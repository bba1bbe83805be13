package nl.powervrouwen.jobs;

import nl.powervrouwen.spi.Words;

/** What the work of a job tells, and by what it learns that it is cancelled. */
public interface JobControl {

  /** How many there are. */
  void total(int total);

  /**
   * One more is ready.
   *
   * @throws java.util.concurrent.CancellationException when somebody cancelled the job
   */
  void step();

  /**
   * Nothing is ready, but this is a good moment to stop.
   *
   * @throws java.util.concurrent.CancellationException when somebody cancelled the job
   */
  void checkCancelled();

  /** Tells the owner something they should know. */
  void note(Words note);
}
