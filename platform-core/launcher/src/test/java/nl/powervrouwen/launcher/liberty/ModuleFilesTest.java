package nl.powervrouwen.launcher.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import nl.powervrouwen.curriculum.map.MapModule;
import nl.powervrouwen.curriculum.powervrouwen.PowervrouwenModule;
import nl.powervrouwen.curriculum.pvt.PvtModule;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.modules.internal.ModuleFolder;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.modules.internal.ModuleSettings;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.spi.PlatformModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFilesTest {

  @TempDir private Path project;
  @TempDir private Path data;
  @TempDir private Path copies;

  private Path server = Path.of("");

  @BeforeEach
  void makeItsFolder() throws IOException {
    server = Files.createDirectory(data.resolve("modules"));
  }

  private Path built(String file) throws IOException {
    Path jar = project.resolve(file);
    Files.createDirectories(jar.resolveSibling("."));
    return Files.writeString(jar, file);
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(server)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void findsWhatIsBuiltButNoExamples() throws IOException {
    Path map = built("platform-core/curricula/map/target/curriculum-map-0.1.0-SNAPSHOT.jar");
    Path list = built("platform-core/reports/lijst/target/report-lijst-1.2.jar");
    built("platform-core/reports/lijst/target/report-lijst-1.2-tests.jar");
    built("platform-core/curricula/example-fietsen/target/curriculum-fietsen-1.0.jar");
    built("platform-core/curricula/nog-niet-gebouwd/pom.xml");

    assertThat(ModuleFiles.bundled(project))
        .isEqualTo(Map.of("curriculum-map.jar", map, "report-lijst.jar", list));
  }

  @Test
  void bringsItsOwnAndKeepsWhatAPersonDropped() throws IOException {
    ModuleFiles modules = new ModuleFiles(server);
    Files.writeString(server.resolve("van-een-ander.jar"), "van een ander");
    Path one = built("one-1.jar");
    Path two = built("two-1.jar");

    modules.bring(Map.of("one.jar", one, "two.jar", two));
    assertThat(inFolder()).containsExactly(".bundled", "one.jar", "two.jar", "van-een-ander.jar");

    Files.writeString(two, "nieuw");
    modules.bring(Map.of("two.jar", two));
    assertThat(inFolder())
        .as("what no longer comes with us goes")
        .containsExactly(".bundled", "two.jar", "van-een-ander.jar");
    assertThat(server.resolve("two.jar")).hasContent("nieuw");
  }

  @Test
  void allowsItsOwnAndKeepsWhatAPersonAllowed() throws IOException {
    Path list = ModuleFiles.allowedBeside(server);
    Path one = built("one-1.jar");
    Path two = built("two-1.jar");
    ModuleFiles modules = new ModuleFiles(server);
    modules.bring(Map.of("one.jar", one, "two.jar", two));
    assertThat(list).content().contains(Sha256.of(Files.readAllBytes(one)), "  two.jar");

    Files.writeString(list, "abc  van-een-ander.jar\n" + Files.readString(list));
    modules.bring(Map.of("two.jar", two));
    assertThat(Files.readAllLines(list))
        .containsExactly(
            "abc  van-een-ander.jar",
            Sha256.of(Files.readAllBytes(two)) + "  two.jar  # comes with the platform");
    assertThat(list.getParent()).as("not in the folder itself").isNotEqualTo(server);
  }

  @Test
  void bringsModulesThatThePlatformLoads() throws Exception {
    Map<String, Path> jars =
        Map.of(
            "powervrouwen.jar", jarOf(PowervrouwenModule.class),
            "map.jar", jarOf(MapModule.class),
            "pvt.jar", jarOf(PvtModule.class));
    new ModuleFiles(server).bring(jars);
    ModuleFolder folder =
        new ModuleFolder(
            new ModuleSettings(Optional.of(server), Optional.of(ModuleFiles.allowedBeside(server))),
            copies,
            new ModuleRegistry(),
            Duration.ofSeconds(20));
    folder.look();
    folder.look();

    assertThat(folder.rows())
        .allSatisfy(row -> assertThat(row.state()).isEqualTo(ModuleRow.State.LOADED))
        .flatExtracting(ModuleRow::curricula)
        .extracting(ModuleRow.Item::id)
        .containsExactlyInAnyOrder("powervrouwen", "map", "pvt");
  }

  /** The jar of a module, also when Maven has only made its classes yet. */
  private Path jarOf(Class<? extends PlatformModule> module) throws Exception {
    Path home = Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isRegularFile(home)) {
      return home;
    }
    Path jar = project.resolve(module.getSimpleName() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(home.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }
}
