package nl.powervrouwen.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class OwnTextsTest {

  @Test
  void letsOnlyTextsBeReplacedThatExistAndHaveNothingToFillIn() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.powervrouwen.ui.texts.messages", Locale.of("nl"));

    assertThat(OwnTexts.allowed())
        .filteredOn(key -> !key.endsWith(".en"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(texts.getString(key)).doesNotContain("{"));
  }
}
