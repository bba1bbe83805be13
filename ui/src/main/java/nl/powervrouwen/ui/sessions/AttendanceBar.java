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
  private final Action notices;
  private final Action close;
  private final Action reopen;

  AttendanceBar(Runnable allPresent, Runnable takingNotices, Runnable closing, Runnable reopening) {
    addClassName("att-bar");
    words.setId("att-progress");
    words.getElement().setAttribute("role", "status");
    meter.setAttribute("aria-labelledby", "att-progress");
    all = Action.other(Texts.text("attendance.all"), allPresent).with(Symbol.CHECK);
    notices = Action.other("", takingNotices).with(Symbol.MESSAGE);
    close = Action.first(Texts.text("attendance.close"), closing);
    reopen = Action.other(Texts.text("attendance.reopen"), reopening);
    Div progress = new Div(words);
    progress.getElement().appendChild(meter);
    progress.addClassName("att-progress");
    Div actions = new Div(all, notices, close, reopen);
    actions.addClassName("actions");
    add(progress, actions);
  }

  /** Counts these lines. */
  void show(SessionDetails session, List<AttendanceLine> lines) {
    long recorded = lines.stream().filter(line -> line.attendance() != null).count();
    long present = lines.stream().filter(AttendanceBar::isPresent).count();
    long open = lines.size() - recorded;
    boolean complete = open == 0;
    boolean come = SessionWords.hasCome(session);
    long told =
        lines.stream().filter(line -> line.attendance() == null && line.notice() != null).count();
    if (session.closed()) {
      words.setText(Texts.text("attendance.closed", present, lines.size()));
    } else if (come) {
      words.setText(Texts.text("attendance.progress", present, recorded - present, open));
    } else {
      words.setText(Texts.text("attendance.expected", lines.size(), told));
    }
    meter.setVisible(come);
    meter.setAttribute("max", String.valueOf(lines.size()));
    meter.setAttribute("value", String.valueOf(recorded));
    boolean now = come && !session.closed();
    all.say(Texts.text(told == 0 ? "attendance.all" : "attendance.all.others"));
    all.setVisible(now && open > told);
    notices.say(Texts.text("notice.take", told));
    notices.setVisible(now && told > 0);
    close.setVisible(now);
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
