package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Asks when and why an enrolment ends, in words that name what will happen. */
final class EndEnrolmentDialog extends Dialog {

  private final Form form = new Form("end-enrolment");
  private final DatePicker until = Fields.date("enrolment.until");
  private final RadioButtonGroup<EndReason> reason = new RadioButtonGroup<>();

  EndEnrolmentDialog(EnrolmentRow row, BiConsumer<EndEnrolmentDialog, EnrolmentRow> end) {
    setHeaderTitle(Texts.text("enrolment.end.title", row.name().spoken()));
    add(new Paragraph(Texts.text("enrolment.end.text", row.groupName())));
    form.add("until", until, Moments::shortDate);
    until.setValue(Moments.today());
    reason.setLabel(Texts.text("enrolment.reason"));
    reason.setItems(EndReason.values());
    reason.setItemLabelGenerator(value -> Texts.text("reason." + value.name()));
    reason.addClassName("stacked");
    form.add("reason", reason, value -> Texts.text("reason." + value.name()));
    add(form);
    getFooter()
        .add(
            Action.quiet(Confirmation.no(), this::close),
            Action.first(Texts.text("enrolment.end"), () -> end(row, end)));
  }

  LocalDate until() {
    return until.getValue();
  }

  EndReason reason() {
    return reason.getValue();
  }

  private void end(EnrolmentRow row, BiConsumer<EndEnrolmentDialog, EnrolmentRow> end) {
    List<Problem> missing = new ArrayList<>();
    if (!form.readable()) {
      return;
    }
    if (until.isEmpty()) {
      missing.add(Problem.of("until", Code.NEEDED));
    }
    if (reason.isEmpty()) {
      missing.add(Problem.of("reason", Code.NEEDED));
    }
    if (!missing.isEmpty()) {
      form.refuse(missing);
      return;
    }
    try {
      end.accept(this, row);
    } catch (InvalidInput invalid) {
      form.refuse(invalid.problems());
    } catch (Conflict conflict) {
      form.refuse(List.of(conflict.problem()));
    }
  }
}
