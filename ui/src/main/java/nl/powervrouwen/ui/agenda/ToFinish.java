package nl.powervrouwen.ui.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Sessions of before today that are not closed, oldest first. Those at which nothing is missing can
 * be closed at once: each by itself, so that one that can't be closed stops no other.
 */
final class ToFinish extends Div {

  private final Sessions sessions;
  private final LocalDate today;
  private final Banner banner = new Banner();
  private TodaySection section;
  private List<SessionDetails> open;

  ToFinish(Sessions sessions, LocalDate today) {
    this.sessions = sessions;
    this.today = today;
    open = read();
    section = section();
    add(section);
  }

  boolean hasAny() {
    return !open.isEmpty();
  }

  private List<SessionDetails> read() {
    return sessions.toFinish().stream().filter(session -> session.day().isBefore(today)).toList();
  }

  private void show() {
    remove(section);
    open = read();
    section = section();
    add(section);
  }

  private TodaySection section() {
    List<SessionDetails> complete = open.stream().filter(SessionDetails::complete).toList();
    Component[] beside =
        complete.isEmpty()
            ? new Component[0]
            : new Component[] {
              Action.other(Texts.text("today.finish.close", complete.size()), () -> ask(complete))
                  .with(Symbol.CHECK)
            };
    // More than are read at once may be waiting.
    String many =
        open.size() < Sessions.MOST_TO_FINISH ? "today.finish.many" : "today.finish.oldest";
    return TodaySection.gathered(
            "af-te-ronden",
            Texts.text("today.finish"),
            Texts.text(many, open.size()),
            open.stream().map(session -> new TodoItem(session, true)).toList(),
            beside)
        .belowHead(banner);
  }

  private void ask(List<SessionDetails> complete) {
    Div what =
        new Div(
            new Paragraph(Texts.text("today.finish.ask.text")), list(complete, ToFinish::named));
    Confirmation.before(
        Texts.text("today.finish.ask", complete.size()),
        what,
        Texts.text("today.close"),
        () -> close(complete));
  }

  private void close(List<SessionDetails> complete) {
    List<String> refused = new ArrayList<>();
    for (SessionDetails session : complete) {
      try {
        sessions.close(session.id(), session.version());
      } catch (StaleVersion | NotFound changed) {
        refused.add(refused(session, Texts.text("today.finish.changed")));
      } catch (Conflict refusal) {
        refused.add(refused(session, Reasons.words(refusal.problem())));
      }
    }
    show();
    int closed = complete.size() - refused.size();
    if (refused.isEmpty()) {
      banner.say(Tone.GOOD, Texts.text("today.finish.done", closed));
    } else {
      banner.say(
          Tone.CARE,
          Texts.text("today.finish.some", closed, refused.size()),
          list(refused, words -> words));
    }
  }

  private static String named(SessionDetails session) {
    return Texts.text(
        "today.finish.one", session.groupName(), Moments.shortDay(session.day()), session.title());
  }

  private static String refused(SessionDetails session, String why) {
    return Texts.text("today.finish.refused", named(session), why);
  }

  private static <T> UnorderedList list(List<T> items, Function<T, String> words) {
    UnorderedList list = new UnorderedList();
    list.addClassName("deed-list");
    items.forEach(item -> list.add(new ListItem(words.apply(item))));
    return list;
  }
}
