package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import nl.powervrouwen.registry.Sha256;

/**
 * A curriculum that somebody else wrote: compiled in a folder of its own with plain javac, with the
 * published spi jar as the only thing on its class path.
 */
final class StrangersModule {

  private static final String SOURCE =
      """
      package example.breien;

      import java.time.Duration;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Set;
      import nl.powervrouwen.spi.*;

      public final class BreienModule implements PlatformModule {
        @Override
        public List<Curriculum> curricula() {
          return List.of(
              new CurriculumPlan(
                  "breien", "{version}", words("Samen breien {version}"), words("Breien en praten."),
                  Validity.from(LocalDate.of(2022, 1, 1)),
                  List.of(part(1, "Wol kiezen {version}"), part(2, "Een sjaal {version}")),
                  List.of(),
                  facts -> new Assessment(List.of(new Requirement(
                      words("Minstens 1 uur"), facts.attended().atLeast(Hours.of(1)),
                      words(facts.attended().whole() + " uur"), null)))));
        }

        private static CurriculumPart part(int number, String title) {
          return new CurriculumPart(number, PartKind.SESSION, words("Wol"), words(title),
              words("Zij kan het."), Duration.ofHours(3),
              Set.of(StatutoryHours.Z_ROUTE_PARTICIPATION), null, List.of());
        }

        private static Words words(String text) {
          return new Words(text, text);
        }
      }
      """;

  private StrangersModule() {}

  /**
   * Compiles and packs one version of the module.
   *
   * @param folder an empty folder of its own
   * @param spi the published spi jar
   * @param version of the curriculum
   * @return the jar
   */
  static Path build(Path folder, Path spi, String version) throws IOException {
    Path source = folder.resolve("example/breien/BreienModule.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, SOURCE.replace("{version}", version));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    int code =
        javac.run(
            null,
            null,
            null,
            "--release",
            "21",
            "-cp",
            spi.toString(),
            "-d",
            folder.resolve("classes").toString(),
            source.toString());
    if (code != 0) {
      throw new IllegalStateException("javac ended with " + code);
    }
    return pack(folder, version);
  }

  private static Path pack(Path folder, String version) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Powervrouwen-Spi", "2.0");
    Path jar = folder.resolve("breien-" + version + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest)) {
      packed.putNextEntry(new JarEntry("example/breien/BreienModule.class"));
      packed.write(Files.readAllBytes(folder.resolve("classes/example/breien/BreienModule.class")));
      packed.putNextEntry(new JarEntry("META-INF/services/nl.powervrouwen.spi.PlatformModule"));
      packed.write("example.breien.BreienModule\n".getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  /** Allows a module, as an operator with an editor does. */
  static void allow(Path jar, Path modules) throws IOException {
    String line = Sha256.of(Files.readAllBytes(jar)) + "  " + jar.getFileName() + "\n";
    Path list = modules.resolveSibling("modules-allowed.txt");
    if (!Files.readString(list).contains(line)) {
      Files.writeString(list, line, StandardOpenOption.APPEND);
    }
  }

  /**
   * Puts a jar into the server's folder, as a person with a file manager does, after the operator
   * put its SHA-256 on the list.
   */
  static void drop(Path jar, Path modules) throws IOException {
    allow(jar, modules);
    Files.copy(jar, modules.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The jar that is published for who writes a module, from this build. */
  static Path spi(Path project) throws IOException {
    try (var jars = Files.list(project.resolve("platform-core/spi/target"))) {
      List<Path> found =
          jars.filter(jar -> jar.getFileName().toString().matches("spi-[0-9].*(?<!tests)\\.jar"))
              .toList();
      if (found.size() != 1) {
        throw new IllegalStateException("Expected one spi jar, found " + found);
      }
      return found.getFirst();
    }
  }
}
