package nl.powervrouwen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.powervrouwen.launcher.process.FolderLock;
import nl.powervrouwen.launcher.process.StopSignal;
import nl.powervrouwen.launcher.process.Stopping;

/** {@code ./run stop}: stops the platform, also what a killed launcher has left behind. */
final class StopCommand {

  private static final Duration AT_MOST = Duration.ofSeconds(150);

  private final PlatformSettings settings;
  private final PrintStream out;

  StopCommand(PlatformSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  int run() {
    Path data = settings.dataDir();
    Optional<ProcessHandle> launcher = RunCommand.pidFile(data).running();
    if (launcher.isPresent()) {
      out.println("Stopping the platform (process " + launcher.get().pid() + ")");
      // The launcher's own children stop in their order; so no force against them from here.
      launcher.get().destroy();
      if (!Stopping.awaitEnd(launcher.get(), AT_MOST)) {
        Stopping.stop(launcher.get(), StopSignal.TERM, Duration.ofSeconds(1));
      }
    }
    Optional<FolderLock> lock = FolderLock.tryTake(data);
    if (lock.isEmpty()) {
      out.println("A platform works in " + data + " that was not started by ./run: stop it there");
      return 1;
    }
    boolean orphans = LeftoverServers.stop(data, Progress.to(out));
    Status.forget(data);
    RunCommand.pidFile(data).delete();
    lock.get().close();
    out.println(launcher.isPresent() || orphans ? "Stopped" : "The platform was not running");
    return 0;
  }
}
