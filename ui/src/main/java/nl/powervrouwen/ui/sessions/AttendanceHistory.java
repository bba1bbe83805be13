package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Everything that was recorded about one participant at one session: when, by whom, and what. */
final class AttendanceHistory {

  private AttendanceHistory() {}

  /** Shows it in front of the screen. */
  static void open(String name, List<AttendanceChangeRow> changes) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(Texts.text("attendance.history.of", name));
    dialog.setWidth("520px");
    dialog.setMaxWidth("92vw");
    dialog.add(content(changes));
    Action read = Action.first(Texts.text("ask.read"), dialog::close);
    dialog.getFooter().add(read);
    dialog.open();
    read.focus();
  }

  private static Component content(List<AttendanceChangeRow> changes) {
    if (changes.isEmpty()) {
      return new Paragraph(Texts.text("attendance.history.empty"));
    }
    OrderedList list = new OrderedList();
    list.addClassName("timeline");
    changes.forEach(change -> list.add(line(change)));
    return list;
  }

  private static ListItem line(AttendanceChangeRow change) {
    Span when =
        new Span(Texts.text("attendance.history.when", Moments.when(change.at()), change.by()));
    when.addClassName("small");
    ListItem line = new ListItem(when, new Span(words(change)));
    Attendance after = change.after();
    if (after != null && after.note() != null) {
      Span note = new Span(Texts.text("attendance.history.note", after.note()));
      note.addClassName("small");
      line.add(note);
    }
    return line;
  }

  private static String words(AttendanceChangeRow change) {
    return change.before() == null
        ? state(change.after())
        : Texts.text("attendance.history.from", state(change.before()), state(change.after()));
  }

  private static String state(@Nullable Attendance attendance) {
    return attendance == null ? Texts.text("presence.none") : AttendanceWords.all(attendance);
  }
}
