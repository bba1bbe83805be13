package nl.powervrouwen.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.powervrouwen.packs.OwnTextKeys;
import org.junit.jupiter.api.Test;

class OwnTextsTest {

  @Test
  void letsOnlyTextsBeReplacedThatExistAndHaveNothingToFillIn() {
    for (String language : List.of("nl", "en")) {
      ResourceBundle texts =
          ResourceBundle.getBundle("nl.powervrouwen.ui.texts.messages", Locale.of(language));

      assertThat(OwnTextKeys.dutch())
          .isNotEmpty()
          .allSatisfy(key -> assertThat(texts.getString(key)).doesNotContain("{"));
    }
  }
}
