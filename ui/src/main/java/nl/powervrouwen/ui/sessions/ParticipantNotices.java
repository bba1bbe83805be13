package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceNotices;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What one participant let us know beforehand, for whoever hears of it. */
final class ParticipantNotices extends Div {

  private final AbsenceNotices notices;
  private final ParticipantDetails participant;
  private final Map<GroupId, String> names;
  private final Banner banner = new Banner();
  private final Div list = new Div();
  private final Action give;
  private final boolean changeable;

  /**
   * The notices that are not over.
   *
   * @param names of their groups
   * @param coming the groups with a session to come, of which one can be missed; not empty
   * @param day of the first session to come
   * @param changeable false for who only reads them
   */
  ParticipantNotices(
      AbsenceNotices notices,
      ParticipantDetails participant,
      Map<GroupId, String> names,
      Map<GroupId, String> coming,
      LocalDate day,
      boolean changeable) {
    this.changeable = changeable;
    this.notices = notices;
    this.participant = participant;
    this.names = names;
    String name = participant.name().spoken();
    give =
        Action.quiet(
                Texts.text("notice.give"),
                () -> new NoticeDialog(name, coming, day, this::add).open())
            .with(Symbol.MESSAGE);
    give.setVisible(changeable);
    add(banner, list, give);
    show();
  }

  private void show() {
    list.removeAll();
    List<AbsenceNoticeRow> rows = notices.of(participant.id());
    if (!rows.isEmpty()) {
      list.add(Line.list(rows.stream().map(this::line).toArray(Line[]::new)));
    }
  }

  private Line line(AbsenceNoticeRow notice) {
    String group = names.getOrDefault(notice.group(), "");
    String first = Moments.day(notice.firstDay());
    String days =
        notice.firstDay().equals(notice.lastDay())
            ? Texts.text("notice.day", group, first)
            : Texts.text("notice.days", group, first, Moments.day(notice.lastDay()));
    Line line = new Line(new Span(days)).small(AttendanceWords.notice(notice));
    if (!changeable) {
      return line;
    }
    Action back = Action.quiet(Texts.text("notice.back"), () -> takeBack(notice)).with(Symbol.UNDO);
    back.getElement().setAttribute("aria-label", Texts.text("notice.back") + ": " + days);
    return line.actions(back);
  }

  private void add(
      GroupId group,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable AbsenceReason reason) {
    notices.add(group, participant.id(), first, last, reason);
    show();
    banner.say(Tone.GOOD, Texts.text("notice.done"));
    give.focus();
  }

  private void takeBack(AbsenceNoticeRow notice) {
    banner.attempt(
        () -> notices.remove(notice.id(), notice.version()),
        this::show,
        Texts.text("notice.back.done"));
    give.focus();
  }
}
