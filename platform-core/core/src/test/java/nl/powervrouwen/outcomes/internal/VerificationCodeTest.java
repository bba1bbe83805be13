package nl.powervrouwen.outcomes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  private static final String ALPHABET = "23456789ACDEFHJKMNPQRTVWXY";

  @Test
  void isReadHoweverItIsTyped() {
    for (int i = 0; i < 200; i++) {
      VerificationCode code = VerificationCode.random();
      assertThat(VerificationCode.typed(code.printed())).contains(code);
      assertThat(VerificationCode.typed(" " + code.value().toLowerCase(Locale.ROOT) + " "))
          .contains(code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        " ",
        "\u2010",
        "\u2011",
        "\u2012",
        "\u2013",
        "\u2014",
        "\u2015",
        "\u2212",
        "\ufe63",
        "\uff0d",
        "\u00ad",
        "\u00a0",
        "\u2009",
        "\u200b",
        " \u2013 ",
        "."
      })
  void isReadWithEveryDashThatProgramsMakeOfAHyphen(String dash) {
    VerificationCode code = VerificationCode.random();

    assertThat(VerificationCode.typed(code.printed().replace("-", dash) + dash)).contains(code);
  }

  /** It stands on paper: what was printed once is found for ever, with the same last letter. */
  @Test
  void isStillFoundAsItWasPrintedLongAgo() {
    for (String printed :
        List.of("QFPC-JWV8-4WKW-FDX2", "RJ7J-W2V3-KYC9-58EY", "AFFF-MNDV-DJWC-3JV7")) {
      assertThat(VerificationCode.typed(printed))
          .hasValueSatisfying(code -> assertThat(code.printed()).isEqualTo(printed));
    }
    assertThat(VerificationCode.typed("QFPC-JWV8-4WKW-FDX3")).isEmpty();
  }

  @Test
  void noticesEverySingleMistake() {
    VerificationCode code = VerificationCode.random();
    for (int at = 0; at < code.value().length(); at++) {
      for (int letter = 0; letter < ALPHABET.length(); letter++) {
        char other = ALPHABET.charAt(letter);
        StringBuilder mistaken = new StringBuilder(code.value());
        mistaken.setCharAt(at, other);
        assertThat(VerificationCode.typed(mistaken.toString()).isPresent())
            .isEqualTo(other == code.value().charAt(at));
      }
    }
  }

  @Test
  void isNotFoundInWhatIsNoCode() {
    VerificationCode code = VerificationCode.random();

    assertThat(VerificationCode.typed(code.value())).contains(code);
    assertThat(VerificationCode.typed("")).isEmpty();
    assertThat(VerificationCode.typed(code.value() + code.value())).isEmpty();
    assertThat(VerificationCode.typed("OOOO-OOOO-OOOO-OOOO")).isEmpty();
    assertThat(VerificationCode.typed("2".repeat(10_000))).isEmpty();
    assertThat(VerificationCode.typed("'; DROP TABLE certificate")).isEmpty();
  }
}
