package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.Objects;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.SettingRow;
import org.jspecify.annotations.Nullable;

/** A setting of the municipality. The names are those of the JSON. */
public record SettingJson(
    String naam,
    long versie,
    String waarde,
    @Nullable String gewijzigdOp,
    @Nullable String gewijzigdDoor) {

  /** All settings. */
  public record Page(List<SettingJson> instellingen) {}

  static SettingJson of(SettingRow row) {
    return new SettingJson(
        row.setting().key(),
        row.version(),
        row.value(),
        row.changedAt() == null ? null : row.changedAt().toString(),
        row.changedBy());
  }

  static Page of(List<SettingRow> rows) {
    return new Page(rows.stream().map(SettingJson::of).toList());
  }

  /** Reads the settings that are to change; ends the body. */
  static List<SettingInput> input(Body body) {
    body.require("instellingen");
    List<SettingInput> inputs = body.objects("instellingen", SettingJson::one);
    body.end();
    return inputs;
  }

  private static SettingInput one(Body body) {
    body.require("versie");
    Setting setting = Setting.of(body.word("naam", known())).orElse(Setting.MODULES);
    int version = Objects.requireNonNullElse(body.number("versie"), 0);
    return new SettingInput(setting, version, body.text("waarde"));
  }

  private static String[] known() {
    return Setting.values().stream().map(Setting::key).toArray(String[]::new);
  }
}
