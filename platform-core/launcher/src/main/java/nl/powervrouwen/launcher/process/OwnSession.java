package nl.powervrouwen.launcher.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The words before a command that give it a session of its own, away from the terminal's Ctrl-C and
 * hang-up. Linux has {@code setsid}; macOS has not, but has Perl.
 */
public final class OwnSession {

  private OwnSession() {}

  /** Words to put before a command; empty when this system offers none of the ways. */
  public static List<String> prefix() {
    if (onPath("setsid")) {
      return List.of("setsid");
    }
    if (onPath("perl")) {
      return List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or die $!;");
    }
    return List.of();
  }

  /** Whether a program stands in one of the folders of PATH. */
  public static boolean onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
