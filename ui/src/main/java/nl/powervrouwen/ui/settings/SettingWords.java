package nl.powervrouwen.ui.settings;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** A setting and its value in words. */
final class SettingWords {

  private SettingWords() {}

  static String name(Setting setting) {
    return RetentionWords.name(setting)
        .orElseGet(() -> Messages.in(Language.current()).field(setting.key()));
  }

  /**
   * A value in words.
   *
   * @param titles of modules, by id; one that is not among them is told by its id
   */
  static String value(Setting setting, String value, Map<String, String> titles) {
    if (setting == Setting.MODULES) {
      return value.isEmpty()
          ? Texts.text("setting.all")
          : joined(value, id -> titles.getOrDefault(id, id));
    }
    if (setting == Setting.SHARING) {
      return value.isEmpty() ? Texts.text("setting.nothing") : joined(value, SettingWords::kind);
    }
    if (value.isEmpty()) {
      return Texts.text("setting.open");
    }
    return RetentionWords.isTerm(setting)
        ? Texts.text("setting.months", Integer.valueOf(value))
        : value;
  }

  private static String joined(String value, Function<String, String> words) {
    return Setting.names(value).stream().map(words).collect(Collectors.joining(", "));
  }

  /** A kind of figures that can be shared. */
  static String kind(String kind) {
    return Texts.text("sharing.kind." + kind);
  }
}
