package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** How far the attendance is, and what can be done for the whole group. */
final class AttendanceBar extends Div {

  private final Paragraph words = new Paragraph();
  private final Element meter = new Element("progress");
  private final Action all;
  private final Action close;
  private final Action reopen;

  AttendanceBar(Runnable allPresent, Runnable closing, Runnable reopening) {
    addClassName("att-bar");
    words.setId("att-progress");
    words.getElement().setAttribute("role", "status");
    meter.setAttribute("aria-labelledby", "att-progress");
    all = Action.other(Texts.text("attendance.all"), allPresent).with(Symbol.CHECK);
    close = Action.first(Texts.text("attendance.close"), closing);
    reopen = Action.other(Texts.text("attendance.reopen"), reopening);
    Div progress = new Div(words);
    progress.getElement().appendChild(meter);
    progress.addClassName("att-progress");
    Div actions = new Div(all, close, reopen);
    actions.addClassName("actions");
    add(progress, actions);
  }

  /** Counts these lines. */
  void show(SessionDetails session, List<AttendanceLine> lines) {
    long recorded = lines.stream().filter(line -> line.attendance() != null).count();
    long present = lines.stream().filter(AttendanceBar::isPresent).count();
    boolean complete = recorded == lines.size();
    words.setText(
        session.closed()
            ? Texts.text("attendance.closed", present, lines.size())
            : Texts.text("attendance.progress", recorded, lines.size(), present));
    meter.setAttribute("max", String.valueOf(lines.size()));
    meter.setAttribute("value", String.valueOf(recorded));
    boolean open = !session.closed() && SessionWords.hasCome(session);
    all.setVisible(open && !complete);
    close.setVisible(open);
    close.setClassName("btn-first", complete);
    reopen.setVisible(session.closed());
  }

  Action all() {
    return all;
  }

  Action closing() {
    return close;
  }

  Action reopening() {
    return reopen;
  }

  String text() {
    return words.getText();
  }

  private static boolean isPresent(AttendanceLine line) {
    Attendance attendance = line.attendance();
    return attendance != null && attendance.presence() == Presence.PRESENT;
  }
}
