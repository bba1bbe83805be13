package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupRow;
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

/** Asks to which group of the same programme a participant goes, and from when. */
final class MoveDialog extends Dialog {

  private final Form form = new Form("move-enrolment");
  private final Select<GroupRow> group = new Select<>();
  private final DatePicker from = Fields.date("enrolment.move.from");

  MoveDialog(EnrolmentRow row, List<GroupRow> others, BiConsumer<MoveDialog, EnrolmentRow> move) {
    setHeaderTitle(Texts.text("enrolment.move.title", row.name().spoken()));
    if (others.isEmpty()) {
      add(new Paragraph(Texts.text("enrolment.move.none")));
      getFooter().add(Action.first(Texts.text("ask.read"), this::close));
      return;
    }
    add(new Paragraph(Texts.text("enrolment.move.text", row.groupName())));
    group.setLabel(Texts.text("enrolment.move.group"));
    group.setItems(others);
    group.setItemLabelGenerator(MoveDialog::words);
    form.add("group", group, MoveDialog::words);
    form.add("from", from, Moments::shortDate);
    from.setValue(Moments.today());
    add(form);
    getFooter()
        .add(
            Action.quiet(Confirmation.no(), this::close),
            Action.first(Texts.text("enrolment.move"), () -> move(row, move)));
  }

  GroupRow to() {
    return group.getValue();
  }

  LocalDate from() {
    return from.isEmpty() ? Moments.today() : from.getValue();
  }

  private void move(EnrolmentRow row, BiConsumer<MoveDialog, EnrolmentRow> move) {
    if (!form.readable()) {
      return;
    }
    if (group.isEmpty()) {
      form.refuse(List.of(Problem.of("group", Code.NEEDED)));
      return;
    }
    try {
      move.accept(this, row);
    } catch (InvalidInput invalid) {
      form.refuse(invalid.problems());
    } catch (Conflict conflict) {
      form.refuse(List.of(conflict.problem()));
    }
  }

  private static String words(GroupRow row) {
    return Texts.text("enrolment.move.row", row.name(), row.enrolled(), row.capacity());
  }
}
