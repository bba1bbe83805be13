package nl.powervrouwen.outcomes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

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
