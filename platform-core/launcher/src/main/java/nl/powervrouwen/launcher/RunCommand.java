package nl.powervrouwen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.PidFile;

/** {@code ./run}: starts the platform, looks after it, and stops it when told to. */
final class RunCommand {

  private final PlatformSettings settings;
  private final PrintStream out;
  private final PrintStream err;
  private boolean ready;

  RunCommand(PlatformSettings settings, PrintStream out, PrintStream err) {
    this.settings = settings;
    this.out = out;
    this.err = err;
  }

  /** Where the launcher's own process is written down. */
  static PidFile pidFile(Path data) {
    return new PidFile(data.resolve("run/launcher.pid"));
  }

  int run() {
    Path data = settings.dataDir();
    Optional<ProcessHandle> other = pidFile(data).running();
    if (other.isPresent()) {
      err.println(
          "The platform already runs (process "
              + other.get().pid()
              + "): ./run status shows it, ./run stop stops it");
      return 1;
    }
    Progress progress = Progress.to(out);
    Platform platform = new Platform(settings, progress);
    CountDownLatch stopped = stopWhenTold(platform);
    try {
      platform.start(() -> begun(data));
      new DemoSeed(platform, data, progress).once();
      Status.of(Status.Phase.READY, "", settings).write(data);
      ready = true;
      Addresses.print(platform, out);
      Optional<String> death = platform.awaitEnd();
      if (death.isPresent()) {
        throw new CannotStart(death.get());
      }
    } catch (RuntimeException e) {
      if (!platform.isStoppedByUs()) {
        fail(platform, e);
        return 1;
      }
    }
    await(stopped);
    return 0;
  }

  private void begun(Path data) {
    pidFile(data).write(ProcessHandle.current().pid());
    Status.of(Status.Phase.STARTING, "", settings).write(data);
  }

  private void fail(Platform platform, RuntimeException e) {
    String reason = String.valueOf(e.getMessage());
    if (!(e instanceof CannotStart)) {
      reason = e.toString();
      e.printStackTrace(err);
    }
    boolean wasOurs = platform.hasFolder();
    platform.stop();
    err.println(
        (ready ? "\nThe platform has stopped. " : "\nThe platform did not start. ") + reason);
    if (wasOurs) {
      Status.of(Status.Phase.FAILED, reason, settings).write(settings.dataDir());
      pidFile(settings.dataDir()).delete();
    }
  }

  /** Stops everything on Ctrl-C and on a request to end; the latch opens when that is done. */
  private CountDownLatch stopWhenTold(Platform platform) {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  boolean ours = platform.hasFolder();
                  platform.stopAsTold();
                  if (ours) {
                    Status.forget(settings.dataDir());
                    pidFile(settings.dataDir()).delete();
                  }
                  stopped.countDown();
                },
                "stop"));
    return stopped;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
