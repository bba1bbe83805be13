package nl.powervrouwen.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

  @ParameterizedTest
  @ValueSource(strings = {"123456782", "111222333", "999993653", " 1234.56.782 "})
  void acceptsNumbersThatPassTheElfproef(String typed) {
    Findings findings = new Findings();

    assertThat(Bsn.checked(findings, "bsn", typed)).hasSize(9);
    findings.refuse();
  }

  @Test
  void putsZeroBeforeEightDigits() {
    assertThat(Bsn.checked(new Findings(), "bsn", "10000008")).isEqualTo("010000008");
  }

  @ParameterizedTest
  @CsvSource({
    "123456789,bsn.check",
    "123456783,bsn.check",
    "000000000,bsn.check",
    "1234567,bsn.digits",
    "1234567820,bsn.digits",
    "12345678a,bsn.digits",
    "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662,bsn.digits"
  })
  void refusesWhatIsNoBsn(String typed, String code) {
    Findings findings = new Findings();
    Bsn.checked(findings, "bsn", typed);

    assertThatThrownBy(findings::refuse)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(p -> p.field() + " " + p.code())
                    .containsExactly("bsn " + code));
  }

  @Test
  void showsLastFourDigitsOnly() {
    assertThat(Bsn.masked("123456782")).isEqualTo("\u2022\u2022\u2022\u2022\u20226782");
  }
}
