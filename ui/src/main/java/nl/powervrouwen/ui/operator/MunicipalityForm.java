package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.powervrouwen.packs.MunicipalityCode;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Which municipality: chosen by name; the rest is proposed and can be changed. */
final class MunicipalityForm extends WizardForm {

  private final ComboBox<MunicipalityCode> gemeente = new ComboBox<>();
  private final TextField name;
  private final TextField id;
  private final TextField host;
  private final String domain;

  /**
   * Fields.
   *
   * @param ownHost the operator's own host, beside which the municipality's is proposed
   */
  MunicipalityForm(Wizard wizard, List<MunicipalityCode> all, String ownHost) {
    super(wizard, WizardStep.MUNICIPALITY);
    domain = ownHost.replaceFirst(":[0-9]+$", "").replaceFirst("^[^.]+\\.", "");
    form().explainRequired();
    gemeente.setLabel(Texts.text("wizard.gemeentecode"));
    gemeente.setHelperText(Texts.text("wizard.gemeentecode.help"));
    gemeente.setItemLabelGenerator(one -> Texts.text("wizard.gemeente", one.name(), one.code()));
    gemeente.setItems(all);
    gemeente.setRequiredIndicatorVisible(true);
    all.stream()
        .filter(one -> one.code().equals(wizard.get("gemeentecode")))
        .findFirst()
        .ifPresent(gemeente::setValue);
    form().add("gemeentecode", gemeente, MunicipalityCode::name);
    name = text("name", true);
    id = text("id", true);
    host = text("host", true);
    gemeente.addValueChangeListener(change -> propose(change.getOldValue(), change.getValue()));
  }

  /** Fills in what follows from the choice, unless somebody typed something else there. */
  private void propose(@Nullable MunicipalityCode before, @Nullable MunicipalityCode chosen) {
    wizard.put("gemeentecode", chosen == null ? "" : chosen.code());
    if (chosen == null) {
      return;
    }
    fill(name, before == null ? "" : fullName(before), fullName(chosen));
    fill(id, before == null ? "" : before.proposedId(), chosen.proposedId());
    fill(host, before == null ? "" : address(before), address(chosen));
  }

  private static void fill(TextField field, String proposedBefore, String proposed) {
    if (field.isEmpty() || field.getValue().equals(proposedBefore)) {
      field.setValue(proposed);
    }
  }

  private static String fullName(MunicipalityCode gemeente) {
    return "Gemeente " + gemeente.name();
  }

  private String address(MunicipalityCode gemeente) {
    return gemeente.proposedId() + "." + domain;
  }
}
