package nl.powervrouwen.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "'en-GB,en;q=0.9,nl;q=0.5', en",
    "'nl-NL,nl;q=0.9,en;q=0.8', nl",
    "'fr,en;q=0.3',             en",
    "'tr,ar;q=0.9',             nl",
    "'*',                       nl",
    "'¿;q=x',                   nl",
    "'',                        nl",
    ",                          nl"
  })
  void speaksDutchToAVisitorUnlessEnglishIsPreferred(@Nullable String header, String language) {
    assertThat(Language.preferred(header).getLanguage()).isEqualTo(language);
  }

  @Test
  void readsNoListThatNoBrowserSends() {
    assertThat(Language.preferred("en," + "nl,".repeat(300) + "en")).isEqualTo(Language.OFFICIAL);
  }

  @Test
  void speaksDutchWhereNobodyChose() {
    assertThat(Language.current()).isEqualTo(Language.OFFICIAL).isEqualTo(Locale.of("nl", "NL"));
  }
}
