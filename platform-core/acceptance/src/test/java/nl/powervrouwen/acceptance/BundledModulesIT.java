package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import nl.powervrouwen.launcher.liberty.ModuleFiles;
import nl.powervrouwen.registry.Sha256;
import org.junit.jupiter.api.Test;

/** What the application loads where the operator has no list. */
class BundledModulesIT {

  private static final Path PROJECT = Path.of("../..");
  private static final String LIST = "WEB-INF/classes/nl/powervrouwen/modules/bundled.sha256";

  @Test
  void areThoseThatWereBuiltWithIt() throws IOException {
    List<String> built =
        ModuleFiles.bundled(PROJECT).values().stream()
            .map(BundledModulesIT::fingerprint)
            .sorted()
            .toList();
    assertThat(built).hasSize(4);
    try (ZipFile war = new ZipFile(PROJECT.resolve("ui/target/powervrouwen.war").toFile());
        InputStream list = war.getInputStream(war.getEntry(LIST))) {
      assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines())
          .filteredOn(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2)[0])
          .containsExactlyInAnyOrderElementsOf(built);
    }
  }

  private static String fingerprint(Path jar) {
    try {
      return Sha256.of(Files.readAllBytes(jar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
