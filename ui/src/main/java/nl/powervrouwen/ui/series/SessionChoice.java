package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.sessions.Channel;
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

  /** Whether the group meets so at each of these. */
  static boolean allOn(Channel channel, List<SessionDetails> sessions) {
    return sessions.stream().allMatch(session -> session.channel() == channel);
  }

  /** Of these the one that is given and those after it. */
  static List<SessionDetails> from(SessionDetails first, List<SessionDetails> sessions) {
    return sessions.stream().filter(other -> !other.start().isBefore(first.start())).toList();
  }

  /** Of these the ones of today and later; when there is none of those, all of them. */
  static List<SessionDetails> toCome(List<SessionDetails> movable) {
    List<SessionDetails> toCome =
        movable.stream().filter(session -> !session.day().isBefore(Moments.today())).toList();
    return toCome.isEmpty() ? movable : toCome;
  }

  /**
   * Offers those that can change; chooses the one that is asked for or else the first after it, and
   * when none is asked for, the first to come.
   *
   * @param series all sessions, first one first; one of them at least can change
   */
  void offer(List<SessionDetails> series, Optional<SessionId> asked) {
    offer(series, asked, toCome(movable(series)).getFirst());
  }

  /**
   * The same, with another one when none is asked for.
   *
   * @param likely one of those that can change
   */
  void offer(List<SessionDetails> series, Optional<SessionId> asked, SessionDetails likely) {
    List<SessionDetails> movable = movable(series);
    setItems(movable);
    setValue(
        series.stream()
            .dropWhile(session -> asked.filter(session.id()::equals).isEmpty())
            .filter(movable::contains)
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
