package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Sessions of one group in the order given; each opens its page. */
public final class SessionList extends OrderedList {

  /** A list of these sessions. */
  public SessionList(List<SessionDetails> series) {
    addClassNames("lines", "session-list");
    series.forEach(session -> add(line(session)));
  }

  private static Line line(SessionDetails session) {
    Span number = new Span(String.valueOf(session.number()));
    number.addClassName("number");
    RouterLink title = SessionsNavigation.to(session.id(), session.title());
    title.addClassName("row-link");
    String when =
        Texts.text(
            "session.line",
            Moments.shortDay(SessionWords.day(session)),
            SessionWords.span(session),
            SessionWords.where(session));
    Line line = new Line(title).small(when);
    line.addComponentAsFirst(number);
    // That one is planned is what everybody takes for granted.
    if (session.cancelled() || session.closed() || SessionWords.hasCome(session)) {
      line.add(SessionWords.state(session));
    }
    if (session.cancelled()) {
      line.addClassName("cancelled");
    }
    return line;
  }
}
