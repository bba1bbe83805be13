package nl.powervrouwen.ui.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** One session that asks for something: a sentence and one button. */
final class TodoItem extends ListItem {

  TodoItem(SessionDetails session, boolean records) {
    boolean today = SessionWords.day(session).equals(Moments.today());
    Paragraph sentence = new Paragraph(sentence(session, today));
    sentence.addClassName("todo-sentence");
    Paragraph about =
        new Paragraph(Texts.text("today.about", session.title(), SessionWords.where(session)));
    about.addClassName("small");
    Div words = new Div(sentence, about);
    words.addClassName("todo-words");
    if (today) {
      SessionWords.online(session).ifPresent(words::add);
    }
    add(tile(SessionWords.day(session), today), words, button(session, records));
    if (session.cancelled()) {
      addClassName("cancelled");
    }
  }

  /** The day as a leaf of a calendar. */
  private static Div tile(LocalDate day, boolean today) {
    Span weekday = new Span(Moments.weekday(day));
    Span number = new Span(String.valueOf(day.getDayOfMonth()));
    number.addClassName("tile-number");
    Span month = new Span(Moments.month(day));
    Div tile = new Div(weekday, number, month);
    tile.addClassNames("tile", today ? "tile-today" : "tile-other");
    return tile;
  }

  private static String sentence(SessionDetails session, boolean today) {
    if (session.cancelled()) {
      return Texts.text(
          "today.cancelled",
          session.groupName(),
          Moments.time(session.start()),
          SessionWords.cancelled(session));
    }
    if (session.closed()) {
      return Texts.text("today.done", session.groupName(), session.present(), session.expected());
    }
    if (!SessionWords.hasCome(session)) {
      return Texts.text(
          "today.planned", session.groupName(), Moments.time(session.start()), session.expected());
    }
    String key = today ? "today.marked" : "today.unfinished";
    return Texts.text(
        key,
        session.groupName(),
        Moments.time(session.start()),
        session.recorded(),
        session.expected());
  }

  private static RouterLink button(SessionDetails session, boolean records) {
    if (records && !session.closed() && !session.cancelled() && SessionWords.hasCome(session)) {
      String words = Texts.text(session.complete() ? "today.close" : "attendance.title");
      return named(Action.first(SessionsNavigation.attendance(session.id(), words)), session);
    }
    return named(
        Action.other(SessionsNavigation.to(session.id(), Texts.text("today.look"))), session);
  }

  /** Buttons with the same words are told apart by what they are about. */
  private static RouterLink named(RouterLink link, SessionDetails session) {
    link.getElement().setAttribute("aria-label", link.getText() + ": " + session.groupName());
    return link;
  }
}
