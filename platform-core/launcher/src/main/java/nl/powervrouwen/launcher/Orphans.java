package nl.powervrouwen.launcher;

import java.nio.file.Path;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.PidFile;

/** Servers whose launcher was killed: they still run, and nobody looks after them. */
final class Orphans {

  private Orphans() {}

  /**
   * Stops what still runs in this folder, in the right order; a process that merely has the number
   * of an old server is left alone.
   *
   * @return whether there was any
   */
  static boolean stop(Path data, Progress progress) {
    boolean any = false;
    for (Part part : Part.stoppingOrder()) {
      PidFile file = part.pidFile(data);
      if (file.running().isPresent()) {
        ProcessHandle process = file.running().get();
        progress.say(part.title(), "stopping process " + process.pid() + " of an earlier run");
        part.stop(process);
        any = true;
      }
      file.delete();
    }
    return any;
  }
}
