package nl.powervrouwen.launcher.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that gives no sign when it happens. */
public final class Poll {

  private Poll() {}

  /**
   * Asks until the answer is yes.
   *
   * @param server that must stay alive meanwhile
   * @throws CannotStart when the server ends first or the time is over; tells the end of its log
   */
  public static void until(
      Duration atMost, Duration between, ServerProcess server, BooleanSupplier question) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!question.getAsBoolean()) {
      if (!server.isAlive()) {
        throw new CannotStart(server.obituary());
      }
      if (Thread.interrupted()) {
        throw new CannotStart("Interrupted while waiting for " + server.name());
      }
      if (System.nanoTime() > deadline) {
        throw new CannotStart(
            server.name()
                + " is not ready after "
                + atMost.toSeconds()
                + " s. "
                + server.obituary());
      }
      LockSupport.parkNanos(between.toNanos());
    }
  }
}
