package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Texts;

/** The fields of one step; each value goes into the wizard as soon as it is typed. */
abstract class WizardForm {

  private static final int QUIET_MILLIS = 400;

  /** Where the values are kept. */
  protected final Wizard wizard;

  private final Form form;

  WizardForm(Wizard wizard, WizardStep step) {
    this.wizard = wizard;
    form = new Form("wizard-" + step.address());
  }

  /** The fields on the screen. */
  final Form form() {
    return form;
  }

  /** A field for a line of text at this key of the pack. */
  protected final TextField text(String key) {
    TextField field = Fields.text("wizard." + key);
    field.setValue(wizard.get(key));
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(QUIET_MILLIS);
    field.addValueChangeListener(change -> wizard.put(key, change.getValue()));
    form.add(name(key), field);
    return field;
  }

  /** The same, with a line that explains it. */
  protected final TextField text(String key, boolean needed) {
    TextField field = text(key);
    field.setHelperText(Texts.text("wizard." + key + ".help"));
    field.setRequiredIndicatorVisible(needed);
    return field;
  }

  /** Shows what is wrong beside the fields, by key of the pack. */
  final void tell(Map<String, String> mistakes) {
    Map<String, String> named = new HashMap<>();
    mistakes.forEach((key, words) -> named.put(name(key), words));
    form.tell(named);
  }

  /** The key as a name that an element on a page can have. */
  protected static String name(String key) {
    return key.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-months$", "");
  }
}
