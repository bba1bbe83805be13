package nl.powervrouwen.ui.settings;

import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A setting and its value in words. */
final class SettingWords {

  private SettingWords() {}

  static String name(Setting setting) {
    return Messages.in(Moments.locale()).field(setting.key());
  }

  /**
   * A value in words.
   *
   * @param titles of modules, by id; one that is not among them is told by its id
   */
  static String value(Setting setting, String value, Map<String, String> titles) {
    if (value.isEmpty()) {
      return Texts.text(
          switch (setting) {
            case MODULES -> "setting.all";
            case SHARING -> "setting.nothing";
            default -> "setting.open";
          });
    }
    return switch (setting) {
      case SHARING ->
          Setting.names(value).stream().map(SettingWords::kind).collect(Collectors.joining(", "));
      case PARTICIPANT_FILE_MONTHS, ATTENDANCE_MONTHS, SETTINGS_LOG_MONTHS ->
          Texts.text("setting.months", Integer.valueOf(value));
      case MODULES ->
          Setting.names(value).stream()
              .map(id -> titles.getOrDefault(id, id))
              .collect(Collectors.joining(", "));
      default -> value;
    };
  }

  /** A kind of figures that can be shared. */
  static String kind(String kind) {
    return Texts.text("sharing.kind." + kind);
  }
}
