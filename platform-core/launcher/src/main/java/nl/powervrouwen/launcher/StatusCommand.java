package nl.powervrouwen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.powervrouwen.launcher.process.Memory;
import nl.powervrouwen.launcher.process.Part;

/** {@code ./run status}: what runs, where, and how much memory it takes. */
final class StatusCommand {

  private static final double MEBIBYTE = 1024.0 * 1024;

  private final PlatformSettings settings;
  private final PrintStream out;

  StatusCommand(PlatformSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** The exit code is 0 when the platform is ready, and 3 when it is not. */
  int run() {
    Path data = settings.dataDir();
    Optional<ProcessHandle> launcher = RunCommand.pidFile(data).running();
    Optional<Status> status = Status.read(data);
    out.println(headline(launcher, status));
    long total = 0;
    for (Part part : List.of(Part.POSTGRES, Part.KEYCLOAK, Part.LIBERTY)) {
      String address = status.map(known -> address(part, known)).orElse("");
      total += show(part.title(), part.pidFile(data).running(), address);
    }
    // The launcher is the parent of the servers: count it alone.
    total += showOne("Launcher", launcher);
    out.println(line("Together", "", total, data.toString()));
    boolean ready =
        launcher.isPresent()
            && status.filter(known -> known.phase() == Status.Phase.READY).isPresent();
    return ready ? 0 : 3;
  }

  private static String headline(Optional<ProcessHandle> launcher, Optional<Status> status) {
    if (launcher.isPresent()) {
      return status
          .map(known -> known.phase() == Status.Phase.READY ? "Ready" : "Starting")
          .orElse("Starting");
    }
    return status
        .filter(known -> known.phase() == Status.Phase.FAILED)
        .map(known -> "Not running. It failed: " + known.reason())
        .orElse("Not running");
  }

  private static String address(Part part, Status status) {
    return switch (part) {
      case POSTGRES -> "127.0.0.1:" + status.postgresPort();
      case KEYCLOAK -> "http://localhost:" + status.keycloakPort();
      case LIBERTY -> "http://<tenant>.localhost:" + status.httpPort();
    };
  }

  private long show(String name, Optional<ProcessHandle> process, String address) {
    long bytes = process.map(Memory::ofTree).orElse(0L);
    out.println(line(name, number(process), bytes, process.isPresent() ? address : ""));
    return bytes;
  }

  private long showOne(String name, Optional<ProcessHandle> process) {
    long bytes = process.map(Memory::of).orElse(0L);
    out.println(line(name, number(process), bytes, ""));
    return bytes;
  }

  private static String number(Optional<ProcessHandle> process) {
    return process.map(running -> "process " + running.pid()).orElse("not running");
  }

  private static String line(String name, String process, long bytes, String address) {
    return String.format(
            Locale.ROOT, "%-11s %-16s %7.0f MiB  %s", name, process, bytes / MEBIBYTE, address)
        .stripTrailing();
  }
}
