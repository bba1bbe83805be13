package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module writer reads since when each type is there. */
class DescribedTest {

  private static final Path SOURCES = Path.of("src/main/java/nl/powervrouwen/spi");

  @Test
  void saysOfEachTypeSinceWhenItIsThere() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Path> sources = files.toList();
      assertThat(sources).hasSizeGreaterThan(20);
      assertThat(sources)
          .allSatisfy(
              source ->
                  assertThat(Files.readString(source))
                      .containsPattern("@since \\d+\\.\\d+[^/]*\\*/\\s*(public|@NullMarked)"));
    }
  }
}
