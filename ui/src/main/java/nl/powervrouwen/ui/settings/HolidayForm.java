package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The fields about free days. */
final class HolidayForm {

  private final TextField name = Fields.text("holiday.name");
  private final DatePicker firstDay = Fields.date("holiday.first");
  private final DatePicker lastDay = Fields.date("holiday.last");

  HolidayForm(Form form) {
    form.explainRequired();
    form.add("name", name).setRequiredIndicatorVisible(true);
    form.add("firstDay", firstDay, Moments::shortDate).setRequiredIndicatorVisible(true);
    form.add("lastDay", lastDay, Moments::shortDate);
    name.setHelperText(Texts.text("holiday.name.help"));
    lastDay.setHelperText(Texts.text("holiday.last.help"));
  }

  void fill(HolidayRow row) {
    name.setValue(row.name());
    firstDay.setValue(row.firstDay());
    lastDay.setValue(row.lastDay());
  }

  String name() {
    return name.getValue();
  }

  @Nullable LocalDate firstDay() {
    return firstDay.getValue();
  }

  @Nullable LocalDate lastDay() {
    return lastDay.getValue();
  }
}
