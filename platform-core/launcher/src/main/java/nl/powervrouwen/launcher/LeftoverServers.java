package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.PidFile;

/**
 * Servers whose launcher was killed: they still run, and nobody looks after them. Further nodes and
 * PostgreSQL servers of the same installation have folders of their own in its folder.
 */
final class LeftoverServers {

  private LeftoverServers() {}

  /**
   * Stops what still runs in this folder, in the right order; a process that merely has the number
   * of an old server is left alone.
   *
   * @return whether there was any
   */
  static boolean stop(Path data, Progress progress) {
    List<Path> folders = new ArrayList<>(inside(data.resolve(Node.FOLDER)));
    folders.add(data);
    folders.addAll(inside(data.resolve(SecondDatabaseServer.FOLDER)));
    boolean any = false;
    for (Part part : Part.stoppingOrder()) {
      for (Path folder : folders) {
        any |= stop(part, folder, progress);
      }
    }
    return any;
  }

  private static boolean stop(Part part, Path folder, Progress progress) {
    PidFile file = part.pidFile(folder);
    Optional<ProcessHandle> process = file.running();
    if (process.isPresent()) {
      progress.say(part.title(), "stopping process " + process.get().pid() + " of an earlier run");
      part.stop(process.get());
    }
    file.delete();
    return process.isPresent();
  }

  private static List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + folder, e);
    }
  }
}
