package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The fields about one programme, and the way between them and the room's records. */
final class ProgrammeForm {

  private final TextField name = Fields.text("programme.name");
  private final TextArea description = Fields.longText("programme.description");
  private final DatePicker startDate = Fields.date("programme.start");
  private final DatePicker endDate = Fields.date("programme.end");

  ProgrammeForm(Form form) {
    form.explainRequired();
    form.add("name", name).setRequiredIndicatorVisible(true);
    name.setHelperText(Texts.text("programme.name.help"));
    form.add("description", description);
    form.add("startDate", startDate, Moments::shortDate).setRequiredIndicatorVisible(true);
    form.add("endDate", endDate, Moments::shortDate);
    endDate.setHelperText(Texts.text("programme.end.help"));
    startDate.setValue(Moments.today());
  }

  void fill(ProgrammeDetails programme) {
    name.setValue(programme.name());
    description.setValue(Objects.requireNonNullElse(programme.description(), ""));
    startDate.setValue(programme.startDate());
    endDate.setValue(programme.endDate());
  }

  ProgrammeInput input() {
    return new ProgrammeInput(
        name.getValue(), description.getValue(), startDate.getValue(), endDate.getValue());
  }
}
