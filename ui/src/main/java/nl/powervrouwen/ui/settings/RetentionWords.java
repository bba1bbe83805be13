package nl.powervrouwen.ui.settings;

import java.util.Arrays;
import java.util.Optional;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.retention.RetentionCategory.Text;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.ui.texts.Language;

/** The words of the categories of retention, in the language of the screen. */
final class RetentionWords {

  private RetentionWords() {}

  static String of(RetentionCategory category, Text text) {
    return category.words(text).in(Language.current());
  }

  /** What a setting of retention is called; empty for every other. */
  static Optional<String> name(Setting setting) {
    return Arrays.stream(RetentionCategory.values())
        .filter(one -> setting == Setting.months(one) || setting == Setting.selectielijst(one))
        .findFirst()
        .map(one -> of(one, isTerm(setting) ? Text.MONTHS : Text.SELECTIELIJST));
  }

  /** Whether its value is a number of months. */
  static boolean isTerm(Setting setting) {
    return Arrays.stream(RetentionCategory.values())
        .anyMatch(one -> setting == Setting.months(one));
  }
}
