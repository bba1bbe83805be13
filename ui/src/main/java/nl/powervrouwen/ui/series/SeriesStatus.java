package nl.powervrouwen.ui.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.sessions.SessionDetails;

/**
 * How far a group has come in its series.
 *
 * @param toFinish sessions of before today that are neither closed nor cancelled, newest first
 * @param toCome those of today and later that are not closed, cancelled ones too, the next first
 * @param over closed ones, and cancelled ones of before today, newest first
 */
record SeriesStatus(
    List<SessionDetails> toFinish, List<SessionDetails> toCome, List<SessionDetails> over) {

  /** Of all sessions of a group, first one first. */
  static SeriesStatus of(List<SessionDetails> series, LocalDate today) {
    List<SessionDetails> toFinish = new ArrayList<>();
    List<SessionDetails> toCome = new ArrayList<>();
    List<SessionDetails> over = new ArrayList<>();
    for (SessionDetails session : series) {
      boolean before = session.day().isBefore(today);
      if (session.closed() || (session.cancelled() && before)) {
        over.add(session);
      } else {
        (before ? toFinish : toCome).add(session);
      }
    }
    return new SeriesStatus(toFinish.reversed(), toCome, over.reversed());
  }

  /** The next session that is held; empty when none is planned. */
  Optional<SessionDetails> next() {
    return toCome.stream().filter(session -> !session.cancelled()).findFirst();
  }
}
