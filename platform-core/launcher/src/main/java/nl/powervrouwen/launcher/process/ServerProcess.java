package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A server that we started as a child: it writes to a log, stands in a pid file from before its
 * first instruction, and gets no Ctrl-C of the terminal, so that we decide in which order things
 * stop.
 */
public final class ServerProcess {

  // The shell writes down who it is and then becomes the server, so no server runs unwritten.
  private static final String WRITE_DOWN_AND_BECOME =
      """
      f=$1; shift
      if [ -r /proc/sys/kernel/random/boot_id ]; then
        read -r b </proc/sys/kernel/random/boot_id; read -r l </proc/$$/stat
        s=$b:$(set -- ${l##*) }; shift 19; echo $1)
      else
        s=$(LC_ALL=C ps -o lstart= -p $$)
      fi
      printf '%s\\n%s\\n' "$$" "$s" >"$f.new" && mv -f "$f.new" "$f" && exec "$@"
      """;

  private final Part part;
  private final Path data;
  private final Process process;

  private ServerProcess(Part part, Path data, Process process) {
    this.part = part;
    this.data = data;
    this.process = process;
  }

  /**
   * How to start a server.
   *
   * @param part which one
   * @param data folder of the installation: logs and pid files are in it
   * @param command program and arguments; secrets don't belong here, everybody can read them
   * @param environment added to our own environment
   * @param folder working directory
   */
  public record Command(
      Part part, Path data, List<String> command, Map<String, String> environment, Path folder) {}

  /** Starts a server; says nothing about whether it is ready. */
  public static ServerProcess start(Command how) {
    Path log = how.part().log(how.data());
    Path pidFile = how.part().pidFile(how.data()).path();
    try {
      Files.createDirectories(Objects.requireNonNull(log.getParent()));
      Files.createDirectories(Objects.requireNonNull(pidFile.getParent()));
      keepPrevious(log);
      List<String> line = new ArrayList<>();
      line.addAll(List.of("/bin/sh", "-c", WRITE_DOWN_AND_BECOME, "sh", pidFile.toString()));
      line.addAll(OwnSession.prefix());
      line.addAll(how.command());
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().putAll(how.environment());
      builder.directory(how.folder().toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      return new ServerProcess(how.part(), how.data(), builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("Can't start " + how.part().title(), e);
    }
  }

  private static void keepPrevious(Path log) throws IOException {
    if (Files.exists(log)) {
      Path previous = log.resolveSibling(log.getFileName() + ".previous");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Name for people. */
  public String name() {
    return part.title();
  }

  /** Number of the process. */
  public long pid() {
    return process.pid();
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Handle to wait on or to send signals to. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Stops it by its own clean way, and by force when that takes too long. */
  public void stop() {
    part.stop(process.toHandle());
    awaitBurial();
    part.pidFile(data).delete();
  }

  /** Ends it at once, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    Stopping.awaitEnd(process.toHandle(), Duration.ofSeconds(10));
    awaitBurial();
  }

  /** Java learns of the end of a child a moment after the system does. */
  private void awaitBurial() {
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The last lines of its log, and how it ended if it did: what a person needs who looks why. */
  public String obituary() {
    String end =
        process.isAlive() ? name() + " is running" : name() + " ended with " + meaning(process);
    Path log = part.log(data);
    return end + "; the end of " + log + ":\n" + LogTail.last(log, 12);
  }

  private static String meaning(Process ended) {
    int code = ended.exitValue();
    return code > 128 ? "signal " + (code - 128) : "exit code " + code;
  }
}
