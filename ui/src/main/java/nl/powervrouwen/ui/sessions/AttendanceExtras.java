package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/**
 * What is said about one participant only: they were there shorter than the session, took part in
 * another way, or the trainer wants to remember something. Closed until somebody needs it; the
 * browser opens it by itself, so that it also opens without a connection.
 */
final class AttendanceExtras extends Div {

  private static final int LONGEST_NOTE = 500;

  private final RowField minutes;
  private final RowField channel;
  private final RowField note;
  private final Action clear;
  private final Action toggle;
  private boolean open = true;

  /**
   * What there is to say about the participant of a line.
   *
   * @param notices what can be done about their notice
   */
  AttendanceExtras(
      SessionDetails session,
      AttendanceLine line,
      NoticeActions notices,
      Runnable clear,
      Runnable history) {
    String key = line.participant().value().toString();
    String name = line.name().spoken();
    minutes =
        RowField.number(
            "minutes", key, Texts.text("attendance.minutes"), String.valueOf(session.minutes()));
    channel =
        RowField.choice(
            "channel",
            key,
            Texts.text("attendance.channel"),
            SessionWords.channel(session.channel()),
            otherChannels(session.channel()));
    note = RowField.text("note", key, Texts.text("attendance.note"), LONGEST_NOTE);
    this.clear = Action.quiet(Texts.text("attendance.clear"), clear).with(Symbol.UNDO);
    Action changes = Action.quiet(Texts.text("attendance.history"), history).with(Symbol.CLOCK);
    setId("extras-" + key);
    addClassName("att-extras");
    getElement().setAttribute("hidden", "").setAttribute("role", "group");
    getElement().setAttribute("aria-labelledby", "name-" + key);
    Div actions = new Div(notices, changes, this.clear);
    actions.addClassName("actions");
    add(minutes, channel, note, actions);
    toggle = Action.quiet(Texts.text("attendance.extras"), () -> {});
    toggle.addClassName("att-toggle");
    toggle
        .getElement()
        .setAttribute("aria-label", Texts.text("attendance.extras.of", name))
        .setAttribute("aria-expanded", "false")
        .setAttribute("aria-controls", "extras-" + key)
        .setAttribute("data-opens", "extras-" + key);
  }

  /** The small button that opens and closes it. */
  Action toggle() {
    return toggle;
  }

  /** Whether something can be recorded. */
  void open(boolean open) {
    this.open = open;
    minutes.open(open);
    channel.open(open);
    note.open(open);
    clear.setVisible(clear.isVisible() && open);
  }

  /** Shows what belongs to what is recorded. */
  void show(AttendanceLine current) {
    minutes.refuse("");
    note.refuse("");
    clear.setVisible(open && current.attendance() != null);
  }

  /** Says beside the field what is wrong with it. */
  void refuse(List<Problem> problems) {
    for (Problem problem : problems) {
      field(problem.field()).refuse(Reasons.words(problem));
    }
    unfold();
  }

  /** Says that the minutes are no number. */
  void refuseMinutes(String why) {
    minutes.refuse(why);
    unfold();
  }

  /** What is wrong with the minutes, in words; empty when nothing is. */
  String minutesError() {
    return minutes.error();
  }

  private RowField field(String name) {
    return name.endsWith("note") ? note : minutes;
  }

  private void unfold() {
    toggle.getElement().executeJs("window.pv && pv.unfold(this)");
  }

  private static Map<String, String> otherChannels(Channel usual) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Channel other : Channel.values()) {
      if (other != usual) {
        words.put(other.name(), SessionWords.channel(other));
      }
    }
    return words;
  }
}
