package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;

/** Which figures leave the municipality, and below which number none does. */
@CdiComponent
@Route("instellingen/delen")
@InSettings(
    name = "sharing",
    title = "settings.part.sharing",
    group = InSettings.Group.WHOLE,
    order = 10,
    symbol = Symbol.LOCK)
@ShownTo(roles = Role.BEHEERDER)
class SharingView extends SettingsPage implements HasDynamicTitle {

  private final CheckboxGroup<String> kinds = new CheckboxGroup<>();
  private final IntegerField threshold = new IntegerField();

  @Inject
  SharingView(TenantSettings settings) {
    super("sharing", settings, List.of(Setting.DISCLOSURE_THRESHOLD, Setting.SHARING));
    Banner honest = new Banner();
    honest.say(Tone.CALM, Texts.text("sharing.honest"));
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("sharing.lead")),
        honest);
    kinds.setLabel(Texts.text("sharing.kinds"));
    kinds.setHelperText(Texts.text("sharing.kinds.help"));
    kinds.setItems(Setting.SHARING.choices());
    kinds.setItemLabelGenerator(SettingWords::kind);
    kinds.addClassName("stacked");
    threshold.setLabel(Texts.text("sharing.threshold"));
    threshold.setHelperText(Texts.text("sharing.threshold.help"));
    form.add(Setting.SHARING.key(), kinds);
    form.add(Setting.DISCLOSURE_THRESHOLD.key(), threshold);
    show();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("sharing.title");
  }

  @Override
  String chosen(Setting setting) {
    if (setting == Setting.SHARING) {
      return String.join(",", kinds.getValue());
    }
    Integer number = threshold.getValue();
    return number == null ? "" : number.toString();
  }

  @Override
  void choose(Setting setting, String value) {
    if (setting == Setting.SHARING) {
      kinds.setValue(new LinkedHashSet<>(Setting.names(value)));
    } else {
      threshold.setValue(Integer.valueOf(value));
    }
  }
}
