package nl.powervrouwen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Şükran Çelik-Öztürk",
        "Zoë d’Arc",
        "Łucja Ňuñez",
        "Nguyễn Thị Ánh",
        "Оксана Їжакевич",
        "Ελένη",
        "e\u0301 in two signs"
      })
  void canPrintLatinGreekAndCyrillicWithTheirMarks(String name) {
    assertThat(Letters.lacking(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Sara ሰላም, ሰ ላ ም", "זהבה זה, ז ה ב", "A 山 山, 山"})
  void namesEachLetterOnceThatItCannotPrint(String name, String lacking) {
    assertThat(Letters.lacking(name)).isEqualTo(lacking);
  }

  @Test
  void namesArabicLettersEvenIfAFontHasThem() {
    assertThat(Letters.lacking("سارة")).isEqualTo("س ا ر ة");
  }
}
