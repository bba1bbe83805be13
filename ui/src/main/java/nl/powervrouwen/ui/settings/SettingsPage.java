package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.SettingRow;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A form for some of the settings, with below it what they have been. */
abstract class SettingsPage extends EditView<Map<Setting, SettingRow>> {

  private final TenantSettings settings;
  private final List<Setting> which;
  private final SettingHistory history;

  SettingsPage(String form, TenantSettings settings, List<Setting> which) {
    this(form, settings, which, Map.of());
  }

  /** The same with what modules are called, by id. */
  SettingsPage(
      String form, TenantSettings settings, List<Setting> which, Map<String, String> titles) {
    super(form);
    this.settings = settings;
    this.which = which;
    this.history = new SettingHistory(settings, Set.copyOf(which), titles);
  }

  /** The value that stands in the form. */
  abstract String chosen(Setting setting);

  /** Fills the form with a value. */
  abstract void choose(Setting setting, String value);

  /** Puts the form and the history on the screen; after what stands above them. */
  final void show() {
    open(read());
    add(history);
  }

  /** Puts these on the screen instead of a form, for who may read them and change nothing. */
  final void showOnly(Component facts) {
    addClassName("page");
    add(facts, history);
  }

  /** What stands of a setting. */
  final String value(Setting setting) {
    return settings.one(setting).value();
  }

  private Map<Setting, SettingRow> read() {
    Map<Setting, SettingRow> rows = new LinkedHashMap<>();
    which.forEach(setting -> rows.put(setting, settings.one(setting)));
    return rows;
  }

  @Override
  protected final void fill(Map<Setting, SettingRow> rows) {
    rows.forEach((setting, row) -> choose(setting, row.value()));
  }

  @Override
  protected final Map<Setting, SettingRow> store(@Nullable Map<Setting, SettingRow> seen) {
    Map<Setting, SettingRow> rows = Objects.requireNonNull(seen);
    settings.change(
        rows.values().stream()
            .map(row -> new SettingInput(row.setting(), row.version(), chosen(row.setting())))
            .toList());
    return read();
  }

  @Override
  protected final Map<Setting, SettingRow> reread(Map<Setting, SettingRow> seen) {
    return read();
  }

  @Override
  protected final void saved(Map<Setting, SettingRow> rows) {
    fill(rows);
    form.settle();
    history.show();
    form.say(Tone.GOOD, Texts.text("setting.saved"));
  }

  @Override
  protected final void cancel() {
    SettingsNavigation.openAll();
  }
}
