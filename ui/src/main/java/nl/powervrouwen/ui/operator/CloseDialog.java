package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;

/** The end of the service for a municipality; its name is typed, so that it is the right one. */
final class CloseDialog extends ActionDialog {

  private static final int USUAL_MONTHS = 3;

  private final Municipalities municipalities;
  private final MunicipalityRecord municipality;
  private final TextField name = Fields.text("deed.close.name");
  private final IntegerField months = new IntegerField(Texts.text("deed.close.months"));

  CloseDialog(Municipalities municipalities, MunicipalityRecord municipality) {
    super(
        "close",
        Texts.text("deed.close.title", municipality.displayName()),
        Texts.text("deed.close.text"),
        Texts.text("deed.close"));
    this.municipalities = municipalities;
    this.municipality = municipality;
    name.setHelperText(municipality.displayName());
    months.setValue(USUAL_MONTHS);
    months.setHelperText(Texts.text("deed.close.months.help"));
    form.add("name", name);
    form.add("months", months);
  }

  @Override
  protected UUID order() {
    Integer term = months.getValue();
    return municipalities.close(
        municipality.tenant(), name.getValue(), term == null ? -1 : term, OrderSource.SCREEN);
  }
}
