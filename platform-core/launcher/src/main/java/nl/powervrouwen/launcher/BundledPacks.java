package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.onboarding.BrokenPack;
import nl.powervrouwen.onboarding.Mistake;
import nl.powervrouwen.onboarding.PackArchive;
import nl.powervrouwen.onboarding.PackReader;
import nl.powervrouwen.onboarding.TenantPack;

/** The packs of a project: the jars that its {@code tenant-…} modules have built. */
final class BundledPacks {

  private BundledPacks() {}

  /**
   * Reads them all, by name.
   *
   * @throws BrokenPack with the mistakes of all of them
   */
  static List<TenantPack> read(Path project) {
    List<TenantPack> packs = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Path jar : jars(project)) {
      try {
        packs.add(new PackReader().read(PackArchive.at(jar)));
      } catch (BrokenPack e) {
        e.mistakes().forEach(one -> mistakes.add(in(jar, one)));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new BrokenPack(mistakes);
    }
    return List.copyOf(packs);
  }

  /** With several packs a mistake must say in which it is. */
  private static Mistake in(Path jar, Mistake one) {
    return new Mistake(jar.getFileName() + "!" + one.file(), one.line(), one.key(), one.reason());
  }

  /** Where they lie, by name. */
  static List<Path> jars(Path project) {
    List<Path> packs = new ArrayList<>();
    for (Path module : sorted(project)) {
      if (Files.isDirectory(module.resolve("target"))) {
        sorted(module.resolve("target")).stream()
            .filter(file -> file.toString().endsWith(".jar"))
            .forEach(packs::add);
      }
    }
    return List.copyOf(packs);
  }

  private static List<Path> sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("tenant-"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + folder, e);
    }
  }
}
