package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Asks on which days somebody will not come, and why. */
final class NoticeDialog extends Dialog {

  /** Writes it down, or refuses as the room does; the screen shows what stands after that. */
  @FunctionalInterface
  interface Give {
    void give(
        GroupId group,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable AbsenceReason reason);
  }

  private final Form form = new Form("absence-notice");
  private final Select<GroupId> group = new Select<>();
  private final DatePicker first = Fields.date("notice.first");
  private final DatePicker last = Fields.date("notice.last");
  private final Select<AbsenceReason> reason = new Select<>();

  /**
   * A question about one participant.
   *
   * @param name of the participant
   * @param groups their names; it is asked which one when there are several
   * @param day proposed as the first day
   */
  NoticeDialog(String name, Map<GroupId, String> groups, LocalDate day, Give give) {
    setHeaderTitle(Texts.text("notice.title", name));
    setWidth("460px");
    setMaxWidth("92vw");
    add(new Paragraph(Texts.text("notice.text")));
    group.setLabel(Texts.text("notice.group"));
    group.setItems(groups.keySet());
    group.setItemLabelGenerator(one -> groups.getOrDefault(one, ""));
    group.setValue(groups.keySet().iterator().next());
    if (groups.size() > 1) {
      form.add("group", group, one -> groups.getOrDefault(one, ""));
    }
    form.add("firstDay", first, Moments::shortDate);
    first.setValue(day);
    form.add("lastDay", last, Moments::shortDate).setHelperText(Texts.text("notice.last.help"));
    reason.setLabel(Texts.text("attendance.reason"));
    reason.setItems(AbsenceReason.values());
    reason.setEmptySelectionAllowed(true);
    reason.setEmptySelectionCaption(Texts.text("attendance.reason.none"));
    reason.setItemLabelGenerator(
        one -> one == null ? Texts.text("attendance.reason.none") : AttendanceWords.reason(one));
    form.add("reason", reason, AttendanceWords::reason)
        .setHelperText(Texts.text("notice.reason.help"));
    // The next question may be about somebody else: nothing of this one is put back there.
    List<Component> fields = List.of(group, first, last, reason);
    fields.forEach(field -> field.getElement().setAttribute("data-no-draft", ""));
    add(form);
    getFooter()
        .add(
            Action.quiet(Confirmation.no(), this::close),
            Action.first(Texts.text("notice.save"), () -> give(give)));
  }

  private void give(Give give) {
    if (!form.readable()) {
      return;
    }
    try {
      give.give(group.getValue(), first.getValue(), last.getValue(), reason.getValue());
      close();
    } catch (InvalidInput invalid) {
      form.refuse(invalid.problems());
    } catch (Conflict conflict) {
      form.refuse(List.of(conflict.problem()));
    }
  }
}
