package nl.powervrouwen.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpiVersionTest {

  @Test
  void isThatOfTheNewestReleasedSpi() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../spi/released"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".jar"))
                  .map(name -> name.replaceAll("spi-(\\d+\\.\\d+)\\..*", "$1"))
                  .min(VersionOrder.NEWEST_FIRST))
          .contains(SpiVersion.OURS.toString());
    }
  }

  @Test
  void countsVersionsAsPeopleDo() {
    assertThat(
            Stream.of("2", "10", "2026.1", "2.1", "b", "2025.12").sorted(VersionOrder.NEWEST_FIRST))
        .containsExactly("b", "2026.1", "2025.12", "10", "2.1", "2");
  }
}
