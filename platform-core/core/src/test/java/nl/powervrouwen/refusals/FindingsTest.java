package nl.powervrouwen.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

  /** Blanks and invisible signs of all kinds, at the ends and inside. */
  static Stream<String> nothingToSee() {
    return Stream.of(
        "\u00a0", "\u2003", "\u202f", "\u3000", "\u1680", "\t", "\n", "\u2800", "\u3164", "\u115f",
        "\uffa0", "\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e", "\u200f", "\u061c", "\u202a",
        "\u2068", "\u200c", "\u200d", "\u034f", "\ufe0f", "\u180e");
  }

  @ParameterizedTest
  @MethodSource("nothingToSee")
  void takesWhatCannotBeSeenForNothing(String sign) {
    Findings findings = new Findings();

    assertThat(findings.text("city", sign + " " + sign, 20)).isNull();
    assertThat(findings.lines("note", sign + "\n" + sign, 20)).isNull();
    assertThat(Findings.isNothing(sign)).isTrue();
    assertThat(findings.isEmpty()).isTrue();
    findings.neededText("title", sign, 20);
    assertThat(problems(findings)).containsExactly(Problem.of("title", "needed"));
  }

  @ParameterizedTest
  @MethodSource("nothingToSee")
  void leavesItOffTheEnds(String sign) {
    Findings findings = new Findings();

    assertThat(findings.text("city", sign + "Lochem" + sign, 20)).isEqualTo("Lochem");
    assertThat(findings.lines("note", sign + "Lochem" + sign, 20)).isEqualTo("Lochem");
    assertThat(findings.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2009", "\t", "\u2800", " \u3164 ", "\u200b \u00a0"})
  void makesOnePlainBlankOfBlanksBetweenWords(String blanks) {
    assertThat(text("Gerda" + blanks + "Test")).isEqualTo("Gerda Test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u00ad", "\u2060", "\ufeff", "\u200e", "\u200c", "\u2066"})
  void takesInvisibleSignsOutOfWords(String sign) {
    assertThat(text("Ger" + sign + "da")).isEqualTo("Gerda");
  }

  @Test
  void keepsJoinersWhereLettersJoin() {
    String persian = "\u0646\u06cc\u200c\u0634\u0627";
    String family = "\ud83d\udc69\u200d\ud83d\udc67";

    assertThat(text(persian)).isEqualTo(persian);
    assertThat(text("\u200c" + persian + "\u200d ")).isEqualTo(persian);
    assertThat(text(family)).isEqualTo(family);
  }

  @Test
  void keepsTheLayoutOfSeveralLines() {
    assertThat(new Findings().lines("note", " a\t\u00a0b\r\n\r\n c\u200b\u2003\n", 50))
        .isEqualTo("a\t b\n\n c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ger\u202eda", "Ger\nda", "Ger\u0000da", "Ger\ud800da", "Ger\ue000da"})
  void refusesWhatMisleadsOrCannotBeKept(String typed) {
    Findings findings = new Findings();
    findings.text("city", typed, 20);

    assertThat(problems(findings)).containsExactly(Problem.of("city", "text.characters"));
  }

  @Test
  void countsWhatIsKept() {
    Findings findings = new Findings();

    assertThat(findings.text("city", "\u200b".repeat(30) + "Borculo\u00a0", 7))
        .isEqualTo("Borculo");
    assertThat(findings.isEmpty()).isTrue();
    findings.text("city", "Borculo\u00a0a", 7);
    assertThat(problems(findings)).containsExactly(Problem.of("city", "text.too-long", 7, 9));
  }

  private static List<Problem> problems(Findings findings) {
    try {
      findings.refuse();
      return List.of();
    } catch (InvalidInput refusal) {
      return refusal.problems();
    }
  }

  private static String text(String typed) {
    Findings findings = new Findings();
    String text = findings.text("city", typed, 60);
    assertThat(problems(findings)).isEmpty();
    return String.valueOf(text);
  }
}
