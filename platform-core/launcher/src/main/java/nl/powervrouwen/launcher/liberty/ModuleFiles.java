package nl.powervrouwen.launcher.liberty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.powervrouwen.identity.liberty.SiteFiles;
import nl.powervrouwen.registry.Sha256;

/**
 * The folder with modules of a server, and beside it the list of those that may be loaded. The
 * modules that come with the platform are put there at each start and take the same road as a
 * stranger's; what a person dropped there, or added to the list, stays.
 */
public final class ModuleFiles {

  /** Names the jars that we put there, so that one that no longer comes with us goes. */
  private static final String OURS = ".bundled";

  /** Ends the lines of the list that are ours. */
  private static final String OURS_ON_THE_LIST = "# comes with the platform";

  private static final List<String> HOMES =
      List.of("platform-core/curricula", "platform-core/reports");

  private final Path folder;

  ModuleFiles(Path folder) {
    this.folder = folder;
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /**
   * The modules that come with the platform: what each project below the curricula and reports has
   * built. Examples are built too, and don't come along.
   *
   * @return the built jars by the name under which the server gets them, without a version
   */
  public static Map<String, Path> bundled(Path project) {
    Map<String, Path> jars = new TreeMap<>();
    for (String home : HOMES) {
      for (Path module : list(project.resolve(home))) {
        if (!nameOf(module).startsWith("example-")) {
          newestJar(module.resolve("target"))
              .ifPresent(
                  jar -> jars.put(nameOf(jar).replaceFirst("-\\d[^/]*\\.jar$", ".jar"), jar));
        }
      }
    }
    return jars;
  }

  private static Optional<Path> newestJar(Path target) {
    return list(target).stream()
        .filter(file -> nameOf(file).matches(".*-\\d.*\\.jar"))
        .filter(file -> !nameOf(file).matches("(original-.*|.*-(tests|sources|javadoc)\\.jar)"))
        .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
  }

  /**
   * The file that says which modules may be loaded, by their SHA-256: beside the folder, for who
   * may bring modules need not be who allows them.
   */
  static Path allowedBeside(Path folder) {
    return folder.resolveSibling("modules-allowed.txt");
  }

  /** Writes that these jars may be loaded; lines that somebody else wrote stay. */
  private void allow(Map<String, Path> jars) throws IOException {
    Path list = allowedBeside(folder);
    List<String> lines = new ArrayList<>();
    if (Files.exists(list)) {
      lines.addAll(Files.readAllLines(list));
      lines.removeIf(line -> line.endsWith(OURS_ON_THE_LIST));
    }
    for (Map.Entry<String, Path> jar : new TreeMap<>(jars).entrySet()) {
      String sha256 = Sha256.of(Files.readAllBytes(jar.getValue()));
      lines.add(sha256 + "  " + jar.getKey() + "  " + OURS_ON_THE_LIST);
    }
    SiteFiles.writeIfChanged(list, String.join("\n", lines) + "\n");
  }

  /** Puts these jars into the folder, and takes out those that we put there before. */
  public void bring(Map<String, Path> jars) {
    try {
      Files.createDirectories(folder);
      for (String gone : ours()) {
        if (!jars.containsKey(gone)) {
          Files.deleteIfExists(folder.resolve(gone));
        }
      }
      allow(jars);
      SiteFiles.writeIfChanged(folder.resolve(OURS), String.join("\n", jars.keySet()) + "\n");
      for (Map.Entry<String, Path> jar : jars.entrySet()) {
        copyIfOther(jar.getValue(), folder.resolve(jar.getKey()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't put the modules into " + folder, e);
    }
  }

  private Set<String> ours() throws IOException {
    Path list = folder.resolve(OURS);
    return Files.exists(list) ? new TreeSet<>(Files.readAllLines(list)) : Set.of();
  }

  private static void copyIfOther(Path from, Path to) throws IOException {
    if (Files.exists(to) && Files.mismatch(from, to) < 0) {
      return;
    }
    Path draft = to.resolveSibling("." + to.getFileName() + ".draft");
    Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
    Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + folder, e);
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
