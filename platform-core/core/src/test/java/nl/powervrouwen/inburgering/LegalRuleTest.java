package nl.powervrouwen.inburgering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each row of the law, computed from its own example. */
class LegalRuleTest {

  @SuppressWarnings("UnusedVariable") // rows of the test
  private static final Iterable<LegalRule> ROWS = LegalRule.ALL;

  @ParameterizedTest
  @FieldSource("ROWS")
  void endsWhereItsExampleSays(LegalRule rule) {
    assertThat(rule.end(rule.example().start()).last()).isEqualTo(rule.example().last());
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void namesItsArticleAndHoldsWhenItsExampleBegins(LegalRule rule) {
    assertThat(rule.article()).containsPattern("(artikel|hoofdstuk) [0-9]");
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.mayHold(rule.example().start())).isTrue();
    assertThat(rule.mayHold(rule.validFrom())).isTrue();
    assertThat(rule.mayHold(rule.validFrom().minusDays(1))).isFalse();
  }

  @Test
  void hasARowForEverythingThatHasALastDayByLaw() {
    assertThat(LegalRule.ALL)
        .extracting(LegalRule::about)
        .containsAll(EnumSet.complementOf(EnumSet.of(DeadlineKind.INTERVIEW)))
        .doesNotContain(DeadlineKind.INTERVIEW);
  }
}
