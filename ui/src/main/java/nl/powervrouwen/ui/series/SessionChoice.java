package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Chooses the first planned session that changes. */
final class SessionChoice extends Select<SessionDetails> {

  SessionChoice(String labelKey) {
    setLabel(Texts.text(labelKey));
    setItemLabelGenerator(SessionChoice::words);
  }

  /** Sessions that can still change: not held, not cancelled, nobody's attendance recorded. */
  static List<SessionDetails> movable(List<SessionDetails> sessions) {
    return sessions.stream()
        .filter(session -> session.state() == SessionState.PLANNED && session.recorded() == 0)
        .toList();
  }

  /** Offers these; chooses the one that is asked for, or else the first that is still to come. */
  void offer(List<SessionDetails> movable, Optional<SessionId> asked) {
    setItems(movable);
    SessionDetails likely =
        movable.stream()
            .filter(session -> !SessionWords.day(session).isBefore(Moments.today()))
            .findFirst()
            .orElse(movable.getFirst());
    setValue(
        movable.stream()
            .filter(session -> asked.filter(session.id()::equals).isPresent())
            .findFirst()
            .orElse(likely));
  }

  static String words(SessionDetails session) {
    return Texts.text(
        "preview.meeting",
        session.number(),
        Moments.shortDay(SessionWords.day(session)),
        session.title());
  }
}
