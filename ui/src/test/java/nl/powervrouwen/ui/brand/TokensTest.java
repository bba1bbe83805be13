package nl.powervrouwen.ui.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.registry.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of colours that stand on each other can be read, by light and by dark. */
class TokensTest {

  private static final Pattern TOKEN =
      Pattern.compile(
          "--([a-z-]+): light-dark\\((?:var\\([a-z-]+, )?(#[0-9a-f]{6})\\)?, (#[0-9a-f]{6})\\);");

  private final Map<String, Rgb[]> tokens = read();

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 4.5",
    "ink, surface, 4.5",
    "ink, sunken, 4.5",
    "ink-soft, paper, 4.5",
    "ink-soft, surface, 4.5",
    "ink-soft, sunken, 4.5",
    "good-ink, good-paper, 4.5",
    "care-ink, care-paper, 4.5",
    "wrong-ink, wrong-paper, 4.5",
    "wrong-ink, paper, 4.5",
    "control, surface, 3",
    "control, paper, 3"
  })
  void canBeReadOnEachOther(String front, String back, double least) {
    for (int scheme = 0; scheme < 2; scheme++) {
      Rgb ink = Objects.requireNonNull(tokens.get(front))[scheme];
      Rgb paper = Objects.requireNonNull(tokens.get(back))[scheme];
      assertThat(ink.contrast(paper)).as(front + " on " + back).isGreaterThanOrEqualTo(least);
    }
  }

  @Test
  void knowsTheContrastOfBlackAndWhite() {
    assertThat(Rgb.read("#000000").contrast(Rgb.read("#ffffff"))).isEqualTo(21.0);
  }

  private static Map<String, Rgb[]> read() {
    try {
      Matcher token = TOKEN.matcher(Files.readString(Path.of("src/main/webapp/pv/tokens.css")));
      Map<String, Rgb[]> found = new HashMap<>();
      while (token.find()) {
        found.put(token.group(1), new Rgb[] {Rgb.read(token.group(2)), Rgb.read(token.group(3))});
      }
      return found;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
