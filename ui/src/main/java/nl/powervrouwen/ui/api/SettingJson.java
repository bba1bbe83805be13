package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.SettingRow;
import org.jspecify.annotations.Nullable;

/** A setting of the municipality. The names are those of the JSON. */
public record SettingJson(
    Setting naam,
    long versie,
    String waarde,
    @Nullable Instant gewijzigdOp,
    @Nullable String gewijzigdDoor) {

  /** All settings. */
  public record Page(List<SettingJson> instellingen) {}

  static SettingJson of(SettingRow row) {
    return new SettingJson(
        row.setting(), row.version(), row.value(), row.changedAt(), row.changedBy());
  }

  static Page of(List<SettingRow> rows) {
    return new Page(rows.stream().map(SettingJson::of).toList());
  }

  /** Settings that are to change. */
  public record Input(List<One> instellingen) {

    List<SettingInput> forRoom() {
      return instellingen.stream()
          .map(one -> new SettingInput(one.naam(), one.versie(), one.waarde()))
          .toList();
    }
  }

  /** One of them. */
  public record One(Setting naam, int versie, @Nullable String waarde) {}
}
