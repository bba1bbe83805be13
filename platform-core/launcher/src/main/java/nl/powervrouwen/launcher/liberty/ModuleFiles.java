package nl.powervrouwen.launcher.liberty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.powervrouwen.identity.liberty.SiteFiles;

/**
 * The folder with modules of a server. The modules that come with the platform are put there at
 * each start and take the same road as a stranger's; what a person dropped there stays.
 */
public final class ModuleFiles {

  /** Names the jars that we put there, so that one that no longer comes with us goes. */
  private static final String OURS = ".bundled";

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

  /** Puts these jars into the folder, and takes out those that we put there before. */
  public void bring(Map<String, Path> jars) {
    try {
      Files.createDirectories(folder);
      for (String gone : ours()) {
        if (!jars.containsKey(gone)) {
          Files.deleteIfExists(folder.resolve(gone));
        }
      }
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
