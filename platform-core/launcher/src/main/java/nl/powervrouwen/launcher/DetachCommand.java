package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.powervrouwen.launcher.process.JavaProgram;
import nl.powervrouwen.launcher.process.OwnSession;

/** {@code ./run --detach}: starts the launcher in the background and returns when it is ready. */
final class DetachCommand {

  private static final long LOOK_EVERY = 100_000_000L;

  private final PlatformSettings settings;
  private final PrintStream out;
  private final PrintStream err;
  private long shown;

  DetachCommand(PlatformSettings settings, PrintStream out, PrintStream err) {
    this.settings = settings;
    this.out = out;
    this.err = err;
  }

  int run() {
    Path data = settings.dataDir();
    Optional<ProcessHandle> other = RunCommand.pidFile(data).running();
    if (other.isPresent()) {
      out.println("The platform already runs (process " + other.get().pid() + ")");
      return await(other.get(), data.resolve("logs/launcher.log"), false);
    }
    Path log = data.resolve("logs/launcher.log");
    Status.forget(data);
    return await(launch(log).toHandle(), log, true);
  }

  private static Process launch(Path log) {
    List<String> command = new ArrayList<>(OwnSession.prefix());
    command.add(JavaProgram.path());
    ProcessHandle.Info ourselves = ProcessHandle.current().info();
    command.addAll(List.of(ourselves.arguments().orElse(new String[0])));
    command.removeIf(word -> List.of("--detach", "--fresh", "--yes").contains(word));
    command.add("--in-background");
    try {
      Files.createDirectories(log.getParent());
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't start the launcher in the background", e);
    }
  }

  /** Shows what the launcher says until it is ready or ends. */
  private int await(ProcessHandle launcher, Path log, boolean show) {
    while (launcher.isAlive()) {
      if (show) {
        show(log, out);
      }
      boolean ready =
          Status.read(settings.dataDir())
              .filter(status -> status.phase() == Status.Phase.READY)
              .isPresent();
      if (ready) {
        if (show) {
          awaitAddresses(launcher, log);
        }
        out.println("Runs in the background: ./run stop stops it");
        return 0;
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
    show(log, err);
    err.println("The platform did not start; all of it: " + log);
    return 1;
  }

  /** The addresses are printed just after the platform is ready. */
  private void awaitAddresses(ProcessHandle launcher, Path log) {
    long before;
    do {
      before = shown;
      LockSupport.parkNanos(LOOK_EVERY);
      show(log, out);
    } while (shown != before && launcher.isAlive());
  }

  private void show(Path log, PrintStream where) {
    try {
      byte[] all = Files.readAllBytes(log);
      if (all.length > shown) {
        where.write(all, (int) shown, (int) (all.length - shown));
        where.flush();
        shown = all.length;
      }
    } catch (IOException e) {
      where.write("".getBytes(StandardCharsets.UTF_8), 0, 0); // Not there yet.
    }
  }
}
