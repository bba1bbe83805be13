package nl.powervrouwen.sessions.internal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * One participant at one session, as it was recorded; what modules see of it.
 *
 * @param key id of the session
 * @param day when it was
 * @param title what it was about
 * @param number of the curriculum's part; null when it was none, for an Optional can't be kept in a
 *     session of a browser
 * @param countsFor the statutory hours that it counts for
 * @param planned how long it was
 * @param presence whether the participant was there
 * @param attended how long the participant was there
 */
record RecordedSession(
    String key,
    LocalDate day,
    String title,
    @Nullable Integer number,
    Set<StatutoryHours> countsFor,
    Hours planned,
    Presence presence,
    Hours attended)
    implements SessionFact, Serializable {

  /** Refuses more time than was planned, and time for somebody who was not there. */
  RecordedSession {
    countsFor = Set.copyOf(countsFor);
    if (attended.compareTo(planned) > 0) {
      throw new IllegalArgumentException(
          attended + " attended of a session of " + planned + ": more than there was");
    }
    if (presence != Presence.PRESENT && attended.minutes() > 0) {
      throw new IllegalArgumentException("Nobody attends who is " + presence);
    }
  }

  @Override
  public OptionalInt part() {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
