package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @Test
  void hasNoStrayBlanksOrCommasWithOneName() {
    assertThat(new PersonName(null, null, "Khadija").spoken()).isEqualTo("Khadija");
    assertThat(new PersonName(null, null, "Khadija").listed()).isEqualTo("Khadija");
    assertThat(new PersonName(null, null, "Khadija").familiar()).isEqualTo("Khadija");
    assertThat(new PersonName(null, "el", "Khadija").spoken()).isEqualTo("el Khadija");
    assertThat(new PersonName(null, "el", "Khadija").listed()).isEqualTo("Khadija, el");
    assertThat(new PersonName("Amina", null, "Khadija").familiar()).isEqualTo("Amina");
  }

  @Test
  void isSpokenWithThePrefixBeforeTheSurname() {
    assertThat(new PersonName("Iris", "van der", "Veen").spoken()).isEqualTo("Iris van der Veen");
    assertThat(new PersonName("Iris", null, "Veen").spoken()).isEqualTo("Iris Veen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d'", "l\u2019", "dell\u2018", "o\u02bc"})
  void hasNoBlankAfterAnApostrophe(String prefix) {
    assertThat(new PersonName("Lea", prefix, "Aubigny").spoken())
        .isEqualTo("Lea " + prefix + "Aubigny");
    assertThat(new PersonName("Lea", prefix, "Aubigny").listed())
        .isEqualTo("Aubigny, Lea " + prefix);
  }

  @Test
  void keepsTheBlankWhereAnApostropheBeginsThePrefix() {
    assertThat(new PersonName("Iris", "'t", "Hoen").spoken()).isEqualTo("Iris 't Hoen");
    assertThat(new PersonName("Iris", "in 't", "Hoen").spoken()).isEqualTo("Iris in 't Hoen");
  }
}
