package nl.powervrouwen.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;

/**
 * A session at which somebody was present.
 *
 * @param day the day on which it began (Europe/Amsterdam)
 * @param title what it was about
 * @param minutes how long they were there, as it is recorded
 */
public record AttendedSession(LocalDate day, String title, int minutes) {

  private static final int MOST_NAMED = 3;

  /** Names the first few of them, says how many more there are, and how long all took together. */
  public static Words named(List<AttendedSession> sessions) {
    Words days = days(sessions);
    Hours all = new Hours(sessions.stream().mapToInt(AttendedSession::minutes).sum());
    return new Words(
        days.dutch() + ", samen " + Notation.DUTCH.hours(all),
        days.english() + ", together " + Notation.ENGLISH.hours(all));
  }

  /** Names the first few of them, and says how many more there are. */
  public static Words days(List<AttendedSession> sessions) {
    int more = sessions.size() - MOST_NAMED;
    return new Words(
        first(sessions, Notation.DUTCH) + (more > 0 ? " en nog " + more : ""),
        first(sessions, Notation.ENGLISH) + (more > 0 ? " and " + more + " more" : ""));
  }

  private static String first(List<AttendedSession> sessions, Notation notation) {
    return sessions.stream()
        .limit(MOST_NAMED)
        .map(session -> notation.dateInWords(session.day()) + " " + session.title())
        .collect(Collectors.joining(", "));
  }
}
