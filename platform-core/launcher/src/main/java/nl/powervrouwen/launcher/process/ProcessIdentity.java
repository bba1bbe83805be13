package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What tells one process from a later one that got the same number: the moment it started.
 *
 * <p>On Linux this is the boot's id and the ticks since boot, which no change of the clock moves;
 * elsewhere the start as {@code ps} prints it.
 */
final class ProcessIdentity {

  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private static final int FIELDS_BEFORE_START_AFTER_NAME = 19;

  private ProcessIdentity() {}

  /**
   * The stamp of a running process; empty when there is none with this number, or only what is left
   * of one that nobody has buried yet.
   */
  static Optional<String> of(long pid) {
    try {
      if (!Files.exists(BOOT_ID)) {
        return fromPs(pid);
      }
      Path stat = Path.of("/proc", Long.toString(pid), "stat");
      if (!Files.exists(stat)) {
        return Optional.empty();
      }
      String line = Files.readString(stat);
      return isDead(line)
          ? Optional.empty()
          : Optional.of(Files.readString(BOOT_ID).strip() + ":" + ticks(line));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The start in ticks out of a line of {@code /proc/<pid>/stat}.
   *
   * @throws IllegalArgumentException when it is no such line
   */
  static String ticks(String stat) {
    String[] fields = afterName(stat);
    if (fields.length <= FIELDS_BEFORE_START_AFTER_NAME) {
      throw new IllegalArgumentException("Not a line of /proc/<pid>/stat: " + stat);
    }
    return fields[FIELDS_BEFORE_START_AFTER_NAME];
  }

  /** Whether a line of {@code /proc/<pid>/stat} tells of a process that has ended (a zombie). */
  static boolean isDead(String stat) {
    String state = afterName(stat)[0];
    return state.equals("Z") || state.equals("X");
  }

  /** The name in brackets may hold blanks and brackets, so count from the last one. */
  private static String[] afterName(String stat) {
    return stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
  }

  private static Optional<String> fromPs(long pid) throws IOException {
    ProcessBuilder ps =
        new ProcessBuilder(List.of("ps", "-o", "lstart=", "-p", Long.toString(pid)));
    ps.environment().put("LC_ALL", "C");
    Process process = ps.redirectErrorStream(true).start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }
}
