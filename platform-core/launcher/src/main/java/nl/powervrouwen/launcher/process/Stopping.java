package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ends processes, first politely and then by force. */
public final class Stopping {

  private static final long LOOK_EVERY = 20_000_000L;

  private Stopping() {}

  /**
   * Stops a process and its children.
   *
   * @param grace how long it may take for its own clean end
   */
  public static void stop(ProcessHandle process, StopSignal signal, Duration grace) {
    List<ProcessHandle> children = process.descendants().toList();
    send(process, signal);
    if (!awaitEnd(process, grace)) {
      process.destroyForcibly();
      awaitEnd(process, Duration.ofSeconds(10));
    }
    // The children of a server that ended cleanly are gone; those of a killed one may linger.
    for (ProcessHandle child : children) {
      if (child.isAlive() && !awaitEnd(child, Duration.ofSeconds(5))) {
        child.destroyForcibly();
      }
    }
  }

  /** Waits for the end of a process; false when it still runs after this time. */
  public static boolean awaitEnd(ProcessHandle process, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    // Asked again and again, because the end of a process that is not our child is not told to us.
    while (process.isAlive() && ProcessIdentity.of(process.pid()).isPresent()) {
      if (System.nanoTime() > deadline || Thread.interrupted()) {
        return false;
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
    return true;
  }

  private static void send(ProcessHandle process, StopSignal signal) {
    if (signal == StopSignal.TERM) {
      process.destroy();
      return;
    }
    try {
      // Every shell has kill built in; the program of that name is not everywhere.
      new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
          .redirectErrorStream(true)
          .start()
          .waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
