package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackProblem;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Register;

/** The packs of a project: the jars that its {@code tenant-…} modules have built. */
final class BundledPacks {

  private BundledPacks() {}

  /**
   * A pack that came along.
   *
   * @param pack what it says
   * @param archive its files
   */
  record Bundled(TenantPack pack, PackArchive archive) {}

  /**
   * Reads them all, by name.
   *
   * @throws PackRefusal with the mistakes of all of them
   */
  static List<Bundled> read(Path project) {
    List<Bundled> packs = new ArrayList<>();
    List<PackProblem> mistakes = new ArrayList<>();
    for (Path jar : jars(project)) {
      try {
        PackArchive archive = PackArchive.at(jar);
        packs.add(new Bundled(new PackReader().read(archive), archive));
      } catch (PackRefusal e) {
        e.mistakes().forEach(one -> mistakes.add(in(jar, one)));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new PackRefusal(mistakes);
    }
    return List.copyOf(packs);
  }

  /**
   * Those whose municipality was never opened here, or whose opening was cut off. All others are as
   * people made them since: changed, closed, gone.
   */
  static List<PackArchive> unopened(List<Bundled> packs, Register register) {
    return packs.stream()
        .filter(
            one ->
                register
                    .municipality(one.pack().id())
                    .filter(m -> m.state() != MunicipalityState.OPENING)
                    .isEmpty())
        .map(Bundled::archive)
        .toList();
  }

  /** Names of those that are open, but not as their pack says now. */
  static List<String> different(List<Bundled> packs, Register register) {
    return packs.stream()
        .filter(
            one ->
                register
                    .municipality(one.pack().id())
                    .filter(m -> m.state() == MunicipalityState.OPEN)
                    .filter(m -> !one.archive().digest().equals(m.packDigest()))
                    .isPresent())
        .map(one -> one.pack().displayName())
        .toList();
  }

  /** With several packs a mistake must say in which it is. */
  private static PackProblem in(Path jar, PackProblem one) {
    return new PackProblem(
        jar.getFileName() + "!" + one.file(), one.line(), one.key(), one.reason());
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
