package nl.powervrouwen.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.launcher.process.StopSignal;
import nl.powervrouwen.launcher.process.Stopping;

/**
 * PostgreSQL's own note of who serves a data folder. After a crash it stays behind, and its number
 * may by then belong to a process that has nothing to do with us.
 */
final class PostmasterFile {

  private final Path dataFolder;

  PostmasterFile(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /**
   * Makes sure that nobody serves the folder: stops a server that really does, and only takes away
   * the note when its number belongs to somebody else or to nobody.
   */
  void clearIfStale() throws IOException {
    Path note = dataFolder.resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return;
    }
    Optional<ProcessHandle> named = named(Files.readAllLines(note));
    if (named.isPresent() && serves(named.get())) {
      Stopping.stop(named.get(), StopSignal.INT, Duration.ofSeconds(60));
    }
    Files.deleteIfExists(note);
  }

  /** The process whose number stands in the note; empty when there is none. */
  static Optional<ProcessHandle> named(List<String> note) {
    try {
      return note.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(note.getFirst().strip()))
              .filter(ProcessHandle::isAlive);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether this process is a PostgreSQL that works in our folder. */
  boolean serves(ProcessHandle process) throws IOException {
    Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
    if (Files.exists(workingFolder)) {
      return Files.isSameFile(workingFolder, dataFolder);
    }
    // Without /proc we know the program and its arguments, as far as the system tells.
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains(dataFolder.toString()))
        .isPresent();
  }
}
