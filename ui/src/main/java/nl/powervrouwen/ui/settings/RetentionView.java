package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.retention.RetentionCategory.Text;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;

/** How long what is kept, and by which result of the Selectielijst. */
@CdiComponent
@Route("instellingen/bewaartermijnen")
@InSettings(
    name = "retention",
    title = "settings.part.retention",
    group = InSettings.Group.WHOLE,
    order = 20,
    symbol = Symbol.CLOCK)
@ShownTo(roles = {Role.BEHEERDER, Role.PRIVACY_OFFICER})
class RetentionView extends SettingsPage implements HasDynamicTitle {

  private final Map<Setting, IntegerField> months = new HashMap<>();
  private final Map<Setting, TextField> numbers = new HashMap<>();

  @Inject
  RetentionView(TenantSettings settings, CurrentSite here) {
    super(
        "retention",
        settings,
        Arrays.stream(RetentionCategory.values())
            .flatMap(one -> Stream.of(Setting.months(one), Setting.selectielijst(one)))
            .toList());
    Banner honest = new Banner();
    honest.say(Tone.CALM, Texts.text("retention.honest"));
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("retention.lead")),
        honest);
    if (!here.may(Role.BEHEERDER)) {
      showOnly(facts());
      return;
    }
    for (RetentionCategory category : RetentionCategory.values()) {
      show(category);
    }
    show();
  }

  private Section facts() {
    Facts facts = new Facts();
    for (RetentionCategory category : RetentionCategory.values()) {
      String term = value(Setting.months(category));
      String result = value(Setting.selectielijst(category));
      String chosen =
          term.isEmpty()
              ? Texts.text("retention.not-chosen")
              : Texts.text("retention.chosen", Integer.valueOf(term));
      facts.add(
          RetentionWords.of(category, Text.HEADING),
          result.isEmpty() ? chosen : Texts.text("retention.result", chosen, result));
    }
    Section card = new Section(new H2(Texts.text("retention.terms")), facts);
    card.addClassName("card");
    return card;
  }

  private void show(RetentionCategory category) {
    Setting term = Setting.months(category);
    Setting result = Setting.selectielijst(category);
    String title = RetentionWords.of(category, Text.HEADING);
    form.section(title);
    Paragraph what = new Paragraph(RetentionWords.of(category, Text.CONTENT));
    what.addClassName("small");
    form.add(new Div(what));
    IntegerField month = new IntegerField(Texts.text("retention.months"));
    month.setHelperText(Texts.text("retention.months.help"));
    month.setAriaLabel(title + ": " + Texts.text("retention.months"));
    TextField number = new TextField(Texts.text("retention.number"));
    number.setHelperText(Texts.text("retention.number.help"));
    number.setAriaLabel(title + ": " + Texts.text("retention.number"));
    form.add(term.key(), month);
    form.add(result.key(), number);
    months.put(term, month);
    numbers.put(result, number);
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("retention.title");
  }

  @Override
  String chosen(Setting setting) {
    TextField number = numbers.get(setting);
    if (number != null) {
      return number.getValue();
    }
    Integer term = Objects.requireNonNull(months.get(setting)).getValue();
    return term == null ? "" : term.toString();
  }

  @Override
  void choose(Setting setting, String value) {
    TextField number = numbers.get(setting);
    if (number != null) {
      number.setValue(value);
    } else {
      Objects.requireNonNull(months.get(setting))
          .setValue(value.isEmpty() ? null : Integer.valueOf(value));
    }
  }
}
