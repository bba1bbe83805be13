package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The next session of a group, and the one thing that is most obvious to do now. */
final class NextSession extends Section {

  /**
   * What comes next.
   *
   * @param records whether the reader may record attendance in this group
   */
  NextSession(SeriesStatus status, boolean records) {
    addClassNames("card", "next-session");
    status.next().ifPresent(next -> add(about(next, records)));
    boolean now = status.next().filter(SessionWords::hasCome).isPresent();
    if (records && !status.toFinish().isEmpty()) {
      add(toFinish(status, !now));
    }
  }

  private static Div about(SessionDetails next, boolean records) {
    boolean now = SessionWords.hasCome(next);
    Paragraph when =
        new Paragraph(
            Texts.text("series.next.when", SessionWords.when(next), SessionWords.where(next)));
    when.addClassName("lead");
    Div words =
        new Div(
            new H2(Texts.text(now ? "series.next.today" : "series.next")),
            new Paragraph(SessionsNavigation.to(next.id(), next.title())),
            when);
    words.addClassName("line-words");
    Div line = new Div(words);
    line.addClassName("next-line");
    if (now) {
      line.add(SessionWords.state(next));
    }
    Div actions = new Div();
    actions.addClassName("actions");
    if (now && records) {
      actions.add(
          Action.first(SessionsNavigation.attendance(next.id(), Texts.text("attendance.title"))));
    }
    if (next.meetingLink() != null) {
      Anchor link = new Anchor(next.meetingLink(), Texts.text("group.link.open"));
      link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
      link.addClassName("btn");
      actions.add(link);
    }
    line.add(actions);
    return line;
  }

  /** The newest one that is still to be finished, of which one remembers most. */
  private static Div toFinish(SeriesStatus status, boolean first) {
    SessionDetails newest = status.toFinish().getFirst();
    RouterLink link =
        SessionsNavigation.attendance(
            newest.id(), Texts.text("series.next.attendance", Moments.shortDay(newest.day())));
    Div actions = new Div(first ? Action.first(link) : Action.other(link));
    actions.addClassName("actions");
    Paragraph words = new Paragraph(Texts.text("series.next.finish", status.toFinish().size()));
    Div line = new Div(words, actions);
    line.addClassName("next-line");
    return line;
  }
}
