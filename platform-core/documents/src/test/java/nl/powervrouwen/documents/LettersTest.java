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
        "محمّد آل أحمد",
        "گل\u200cمحمدی ژاله",
        "ڵاله ښایسته",
        "ሰላማዊት",
        "שרה",
        "e\u0301 in two signs"
      })
  void canPrintTheScriptsOfParticipantsWithTheirMarks(String name) {
    assertThat(Letters.lacking(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sara ქეთი, ქ ე თ ი",
    "'A 山 山', 山",
    "Roos 🌷, 🌷",
    "محمد 山, 山",
    "ܫܪܐ, ܫ ܪ ܐ",
    "שָׂרה, ◌ָ ◌ׂ"
  })
  void namesEachLetterOnceThatItCannotPrint(String name, String lacking) {
    assertThat(Letters.lacking(name)).isEqualTo(lacking);
  }

  @Test
  void aCodeThatMeansNothingToOthersIsNoLetter() {
    assertThat(Letters.lacking("a\uE2B5")).isEqualTo("\uE2B5");
  }
}
