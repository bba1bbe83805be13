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
        "e\u0301 in two signs",
        "Kɔ́jo",
        "שָׂרה",
        "ܫܪܐ",
        "ქეთი",
        "லக்ஷ்மி",
        "山田 花子",
        "김영희"
      })
  void canPrintTheScriptsOfParticipantsWithTheirMarks(String name) {
    assertThat(Letters.lacking(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Sara 𒀀𒀁𒀀, 𒀀 𒀁", "Roos 🌷, 🌷", "محمد 🌷, 🌷", "a\u20DD, ◌\u20DD", "ᚠ, ᚠ"})
  void namesEachLetterOnceThatItCannotPrint(String name, String lacking) {
    assertThat(Letters.lacking(name)).isEqualTo(lacking);
  }

  @Test
  void aCodeThatMeansNothingToOthersIsNoLetter() {
    assertThat(Letters.lacking("a\uE2B5")).isEqualTo("\uE2B5");
  }
}
