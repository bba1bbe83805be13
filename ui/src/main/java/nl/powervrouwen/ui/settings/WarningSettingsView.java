package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** From when on somebody may be slipping away. */
@CdiComponent
@Route("instellingen/signalen")
@InSettings(
    name = "warnings",
    title = "warnings.title",
    group = InSettings.Group.WHOLE,
    order = 12,
    symbol = Symbol.WARNING)
@ShownTo(roles = Role.BEHEERDER)
class WarningSettingsView extends SettingsPage implements HasDynamicTitle {

  private final Map<Setting, IntegerField> thresholds = new LinkedHashMap<>();

  @Inject
  WarningSettingsView(TenantSettings settings) {
    super("warnings", settings, Setting.warnings());
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("warning.settings.lead")));
    for (Setting setting : Setting.warnings()) {
      IntegerField threshold = new IntegerField(SettingWords.name(setting));
      thresholds.put(setting, threshold);
      form.add(setting.key(), threshold);
    }
    show();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("warnings.title");
  }

  @Override
  String chosen(Setting setting) {
    Integer number = threshold(setting).getValue();
    return number == null ? "" : number.toString();
  }

  @Override
  void choose(Setting setting, String value) {
    threshold(setting).setValue(Integer.valueOf(value));
  }

  private IntegerField threshold(Setting setting) {
    return Objects.requireNonNull(thresholds.get(setting));
  }
}
