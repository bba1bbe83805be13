package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Map;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Writes down that one participant will not come, or takes that back. */
final class NoticeActions extends Div {

  private final Action give;
  private final Action back;

  /**
   * Buttons about the participant of a line.
   *
   * @param give told what was filled in
   */
  NoticeActions(
      SessionDetails session, AttendanceLine line, NoticeDialog.Give give, Runnable back) {
    String name = line.name().spoken();
    LocalDate day = session.day().isBefore(Moments.today()) ? Moments.today() : session.day();
    Map<GroupId, String> group = Map.of(session.group(), session.groupName());
    this.give =
        Action.quiet(
                Texts.text("notice.give"), () -> new NoticeDialog(name, group, day, give).open())
            .with(Symbol.MESSAGE);
    this.back = Action.quiet(Texts.text("notice.back"), back).with(Symbol.UNDO);
    this.give.getElement().setAttribute("aria-label", Texts.text("notice.give.of", name));
    this.back.getElement().setAttribute("aria-label", Texts.text("notice.back.of", name));
    addClassName("actions");
    add(this.give, this.back);
    show(line);
  }

  /** Shows what can be done now. */
  void show(AttendanceLine line) {
    give.setVisible(line.notice() == null);
    back.setVisible(line.notice() != null);
  }

  /** Puts the keyboard on what can be done now. */
  void focus() {
    (give.isVisible() ? give : back).focus();
  }
}
