package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Memory of processes that lies in RAM. */
public final class Memory {

  private Memory() {}

  /**
   * Bytes of a process and all its descendants together. Memory that several processes share (the
   * buffers of PostgreSQL) counts once where the system tells it apart.
   *
   * @return 0 where the system does not tell
   */
  public static long ofTree(ProcessHandle process) {
    return of(process) + process.descendants().mapToLong(Memory::of).sum();
  }

  /** Bytes of a process alone; 0 where the system does not tell. */
  public static long of(ProcessHandle process) {
    Path folder = Path.of("/proc", Long.toString(process.pid()));
    long shared = kilobytes(folder.resolve("smaps_rollup"), "Pss:");
    return 1024 * (shared > 0 ? shared : kilobytes(folder.resolve("status"), "VmRSS:"));
  }

  private static long kilobytes(Path file, String label) {
    try (Stream<String> lines = Files.lines(file)) {
      List<String> found = lines.filter(line -> line.startsWith(label)).toList();
      return found.isEmpty()
          ? 0
          : Long.parseLong(found.getFirst().substring(label.length()).replace("kB", "").strip());
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
