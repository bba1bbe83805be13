package nl.powervrouwen.inburgering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Each ground of the law, beside the lengths as they were read. */
class ExtensionRuleTest {

  @SuppressWarnings("UnusedVariable") // rows of the test
  private static final Iterable<ExtensionRule> ROWS = ExtensionRule.ALL;

  @ParameterizedTest
  @FieldSource("ROWS")
  void endsWhereItsExampleSays(ExtensionRule rule) {
    ExtensionRule.Example example = rule.example();
    assertThat(rule.length(example.recorded()))
        .satisfies(length -> assertThat(example.last().plus(length)).isEqualTo(example.extended()));
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void namesItsArticlesAndSaysItInWords(ExtensionRule rule) {
    assertThat(rule.article()).contains("artikel 12", "artikel 4.4", "artikel 4.1");
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.says().dutch()).isNotBlank();
    assertThat(rule.mayHold(rule.validFrom())).isTrue();
    assertThat(rule.mayHold(rule.validFrom().minusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ILLNESS, , P3M, ",
    "DEATH_IN_FAMILY, P3M, , ",
    "BIRTH, P112D, , ",
    "BLIJF_HUIS, , , ",
    "ALFABETISERING, , , P6M",
    "HOMELESS, , , P2Y",
    "NO_AANBOD, , , ",
    "PROVIDER, , , P6M",
    "INDIVIDUAL, , , P2Y",
    "COMBINATION, , , ",
    "PROVEN_EFFORT, P6M, , "
  })
  void hasTheLengthsOfTheRegeling(
      ExtensionGround ground,
      @Nullable Period exactly,
      @Nullable Period atLeast,
      @Nullable Period atMost) {
    ExtensionRule rule = ExtensionRule.of(ground, LocalDate.of(2022, 1, 1)).orElseThrow();

    assertThat(period(rule.exactly())).isEqualTo(exactly);
    assertThat(period(rule.atLeast())).isEqualTo(atLeast);
    assertThat(period(rule.atMost())).isEqualTo(atMost);
    assertThat(rule.length(null)).isEqualTo(exactly);
    assertThat(ExtensionRule.of(ground, LocalDate.of(2021, 12, 31))).isEmpty();
  }

  @Test
  void hasARowForEachGround() {
    assertThat(ExtensionRule.ALL)
        .extracting(ExtensionRule::ground)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(ExtensionGround.values()));
  }

  private static @Nullable Period period(LegalRule.@Nullable Length length) {
    return length == null ? null : length.period();
  }
}
