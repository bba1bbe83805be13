package nl.powervrouwen.calendar;

import java.time.Duration;
import java.util.concurrent.Future;

/**
 * Work for which nobody waits: soon, later, or again and again. The one place where threads of the
 * platform come from; they are the server's own, which know the application's names and classes. A
 * request, a caller and a transaction do not come along.
 */
public interface Scheduler {

  /** Does this on another thread, soon. */
  void soon(Runnable work);

  /** Does this once, when so much time has passed. */
  void after(Duration pause, Runnable work);

  /**
   * Does this now and again and again, with this pause between the end of one time and the begin of
   * the next. After a time that throws it is not done any more.
   *
   * @return cancelled by whoever wants it to end; at the latest it ends with the application
   */
  Future<?> every(Duration pause, Runnable work);
}
