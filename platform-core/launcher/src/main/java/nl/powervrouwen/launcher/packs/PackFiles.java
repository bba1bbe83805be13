package nl.powervrouwen.launcher.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files of a pack, which lies about as a jar without classes or as a plain folder. */
public final class PackFiles {

  /** Name of the file that makes a folder or jar a pack. */
  static final String DESCRIPTION = "tenant.yaml";

  private static final int LARGEST = 256 * 1024;

  private final Path pack;

  /** A pack at this place. */
  public PackFiles(Path pack) {
    this.pack = pack;
  }

  /**
   * The packs of a project: the jars that its {@code tenant-…} modules have built.
   *
   * @return by name
   */
  public static List<Path> builtIn(Path project) {
    List<Path> packs = new ArrayList<>();
    for (Path module : sorted(project, "tenant-")) {
      if (Files.isDirectory(module.resolve("target"))) {
        sorted(module.resolve("target"), "tenant-").stream()
            .filter(file -> file.toString().endsWith(".jar"))
            .forEach(packs::add);
      }
    }
    return List.copyOf(packs);
  }

  private static List<Path> sorted(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + folder, e);
    }
  }

  /** How messages name a file of this pack. */
  String nameOf(String file) {
    return Files.isDirectory(pack)
        ? pack.resolve(file).toString()
        : pack.getFileName() + "!" + file;
  }

  /** A file as text; empty when the pack has none. */
  Optional<String> read(String file) {
    try {
      return Files.isDirectory(pack) ? fromFolder(file) : fromJar(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + nameOf(file), e);
    }
  }

  private Optional<String> fromFolder(String file) throws IOException {
    Path path = pack.resolve(file).normalize();
    if (!path.startsWith(pack.normalize()) || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (InputStream content = Files.newInputStream(path)) {
      return Optional.of(text(content, file));
    }
  }

  private Optional<String> fromJar(String file) throws IOException {
    try (JarFile jar = new JarFile(pack.toFile())) {
      ZipEntry entry = jar.getEntry(file);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream content = jar.getInputStream(entry)) {
        return Optional.of(text(content, file));
      }
    }
  }

  private String text(InputStream content, String file) throws IOException {
    byte[] bytes = content.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new BrokenPack(
          List.of(nameOf(file) + ": at most " + LARGEST / 1024 + " kB were expected"));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
