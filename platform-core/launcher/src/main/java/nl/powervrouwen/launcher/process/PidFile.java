package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file with the number of a process and the moment it started, so that a later process with the
 * same number is never taken for it.
 */
public final class PidFile {

  private final Path file;

  /** A pid file at this place; it need not be there yet. */
  public PidFile(Path file) {
    this.file = file;
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /** Writes down a running process. */
  public void write(long pid) {
    String stamp =
        ProcessIdentity.of(pid)
            .orElseThrow(() -> new IllegalStateException("No process has the number " + pid));
    try {
      Files.createDirectories(parent());
      Path fresh = parent().resolve(file.getFileName() + ".new");
      Files.writeString(fresh, pid + "\n" + stamp + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write " + file, e);
    }
  }

  /**
   * The process that was written down, if it is still running. A file without a start (its writer
   * died in between), a file that is no pid file, and a number that another process has by now all
   * count as not running.
   */
  public Optional<ProcessHandle> running() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.getFirst().strip());
      String stamp = lines.get(1).strip();
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process -> ProcessIdentity.of(pid).filter(stamp::equals).isPresent());
    } catch (NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
  }

  /** Forgets the process. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't delete " + file, e);
    }
  }

  private Path parent() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
