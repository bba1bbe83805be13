package nl.powervrouwen.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.powervrouwen.retention.RetentionCategory.Text;
import nl.powervrouwen.spi.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionCategoryTest {

  private static final int LONGEST_SENTENCE = 25;

  @ParameterizedTest
  @EnumSource
  void isToldInBothLanguagesInShortSentences(RetentionCategory category) {
    for (Text text : Text.values()) {
      Words words = category.words(text);
      for (String told : List.of(words.dutch(), words.english())) {
        assertThat(told.split("[.!?:]\\s"))
            .as(told)
            .allMatch(sentence -> sentence.split("\\s+").length <= LONGEST_SENTENCE);
      }
      assertThat(words.english()).isNotEqualTo(words.dutch());
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheSourceOfATermThatItProposes(RetentionCategory category) {
    String source = category.words(Text.SOURCE).dutch();
    category
        .proposal()
        .ifPresentOrElse(
            months ->
                assertThat(source).contains("Voorstel: " + months + " maanden").contains("artikel"),
            () -> assertThat(source).startsWith("Geen voorstel"));
  }

  @Test
  void hasNoWordsTooMany() {
    for (String language : List.of("nl", "en")) {
      ResourceBundle told =
          ResourceBundle.getBundle(
              "nl.powervrouwen.retention.retention", Locale.forLanguageTag(language));
      assertThat(told.keySet())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(RetentionCategory.values())
                  .flatMap(RetentionCategoryTest::keys)
                  .toList());
    }
  }

  private static Stream<String> keys(RetentionCategory category) {
    return Arrays.stream(Text.values())
        .map(text -> category.key() + "." + text.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void keepsTheNamesThatPacksHave() {
    assertThat(RetentionCategory.values())
        .extracting(RetentionCategory::key)
        .contains("participant-file", "attendance", "settings-log");
    assertThat(RetentionCategory.of("attendance")).contains(RetentionCategory.ATTENDANCE);
    assertThat(RetentionCategory.of("Attendance")).isEmpty();
  }
}
