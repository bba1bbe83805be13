package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.texts.Texts;

/** What the municipality uses, how long things are kept, and what it shares. */
final class TermsForm extends WizardForm {

  /**
   * Fields.
   *
   * @param loaded titles of the modules that can be chosen, by id
   */
  TermsForm(Wizard wizard, Map<String, Words> loaded) {
    super(wizard, WizardStep.TERMS);
    Map<String, String> titles = inOneLanguage(loaded);
    if (titles.isEmpty()) {
      form().add(new Paragraph(Texts.text("wizard.modules.none")));
    } else {
      choices("modules", titles, wizard.modules(), wizard::modules);
    }
    form().section(Texts.text("wizard.retention"));
    form().add(new Paragraph(Texts.text("wizard.retention.help")));
    for (RetentionCategory category : RetentionCategory.values()) {
      number(
              Wizard.termOf(category),
              MunicipalityWords.in(category.words(RetentionCategory.Text.TITLE)))
          .setHelperText(MunicipalityWords.in(category.words(RetentionCategory.Text.SOURCE)));
    }
    form().section(Texts.text("wizard.sharing"));
    IntegerField threshold =
        number("disclosure.threshold", Texts.text("wizard.disclosure.threshold"));
    threshold.setHelperText(Texts.text("wizard.disclosure.threshold.help"));
    Map<String, String> kinds = new LinkedHashMap<>();
    Wizard.SHARING.forEach(kind -> kinds.put(kind, Texts.text("wizard.sharing." + kind)));
    choices(TenantPack.SHARING_KEY, kinds, wizard.sharing(), wizard::sharing);
  }

  private static Map<String, String> inOneLanguage(Map<String, Words> titles) {
    Map<String, String> said = new LinkedHashMap<>();
    titles.forEach((id, title) -> said.put(id, MunicipalityWords.in(title)));
    return said;
  }

  private void choices(
      String key, Map<String, String> labels, Set<String> chosen, Consumer<Set<String>> taken) {
    CheckboxGroup<String> group = new CheckboxGroup<>();
    group.setLabel(Texts.text("wizard." + key));
    group.addClassName("stacked");
    group.setItems(labels.keySet());
    group.setItemLabelGenerator(id -> labels.getOrDefault(id, id));
    group.setValue(Set.copyOf(chosen.stream().filter(labels::containsKey).toList()));
    group.addValueChangeListener(change -> taken.accept(change.getValue()));
    form().add(name(key), group);
  }

  private IntegerField number(String key, String label) {
    IntegerField field = new IntegerField(label);
    String value = wizard.get(key);
    if (value.matches("[0-9]{1,6}")) {
      field.setValue(Integer.valueOf(value));
    }
    field.addValueChangeListener(
        change ->
            wizard.put(key, change.getValue() == null ? "" : String.valueOf(change.getValue())));
    form().add(name(key), field);
    return field;
  }
}
