package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListDurationTest {

  @ParameterizedTest
  @CsvSource({
    "17m 8s, 1028",
    "2h 5m 9s, 7509",
    "2h, 7200",
    "2h 9s, 7209",
    "45s, 45",
    "1 hr 31 min, 5460",
    "53 min, 3180",
    "2 hours 1 minute, 7260",
    "1 uur en 22 minuten, 4920",
    "2 uren 3 min., 7380",
    "1u05m, 3900",
    "1 Std. 12 Min. 30 Sek., 4350",
    "2 Stunden und 1 Minute, 7260",
    "0:41:07, 2467",
    "01:02:03, 3723",
    "'1 hr, 4 min', 3840"
  })
  void readsDurationsInThreeLanguages(String text, long seconds) {
    assertThat(ListDuration.seconds(text, 0)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @CsvSource({"38, 60, 2280", "38, 1, 38", "'7,5', 60, 450", "7.5, 60, 450", "0, 60, 0"})
  void readsANumberAloneInTheUnitOfItsColumn(String text, int unit, long seconds) {
    assertThat(ListDuration.seconds(text, unit)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "38",
        "12:03",
        "kort",
        "1.234",
        "-5 min",
        "5 min 2 h",
        "< 1 min",
        "99:00:00"
      })
  void readsNothingThatCanBeMeantInTwoWays(String text) {
    assertThat(ListDuration.seconds(text, 0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1987", "1.234", "12345678"})
  void readsNoMinutesThatAreNoPartOfADay(String text) {
    assertThat(ListDuration.seconds("1440", 60)).isEqualTo(86_400);
    assertThat(ListDuration.seconds(text, 60)).isNull();
  }
}
