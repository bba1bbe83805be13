package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;

/** A second operator says that nobody of a municipality can log in to agree. */
final class EmergencyDialog extends ActionDialog {

  private final Municipalities municipalities;
  private final UUID order;
  private final TextField reason = Fields.text("emergency.reason");

  EmergencyDialog(Municipalities municipalities, UUID order) {
    super(
        "emergency",
        Texts.text("emergency.title"),
        Texts.text("emergency.text"),
        Texts.text("emergency.yes"));
    this.municipalities = municipalities;
    this.order = order;
    reason.setHelperText(Texts.text("emergency.reason.help"));
    form.add("reason", reason);
  }

  @Override
  protected UUID order() {
    municipalities.declareEmergency(order, reason.getValue());
    return order;
  }
}
