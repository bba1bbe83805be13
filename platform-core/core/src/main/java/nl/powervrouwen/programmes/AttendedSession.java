package nl.powervrouwen.programmes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.Words;

/**
 * A session at which somebody was present.
 *
 * @param day the day on which it began (Europe/Amsterdam)
 * @param title what it was about
 * @param minutes how long they were there, as it is recorded
 */
public record AttendedSession(LocalDate day, String title, int minutes) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private static final int MOST_NAMED = 3;
  private static final int HOUR = 60;

  /** Names the first few of them, says how many more there are, and how long all took together. */
  public static Words named(List<AttendedSession> sessions) {
    String first =
        sessions.stream()
            .limit(MOST_NAMED)
            .map(session -> session.day().format(DAY) + " " + session.title())
            .collect(Collectors.joining(", "));
    int more = sessions.size() - MOST_NAMED;
    int minutes = sessions.stream().mapToInt(AttendedSession::minutes).sum();
    return new Words(
        first + (more > 0 ? " en nog " + more : "") + ", samen " + dutch(minutes),
        first + (more > 0 ? " and " + more + " more" : "") + ", together " + english(minutes));
  }

  private static String dutch(int minutes) {
    String rest = minutes % HOUR == 1 ? "1 minuut" : minutes % HOUR + " minuten";
    return joined(minutes, minutes / HOUR + " uur", " en ", rest);
  }

  private static String english(int minutes) {
    String hours = minutes / HOUR == 1 ? "1 hour" : minutes / HOUR + " hours";
    String rest = minutes % HOUR == 1 ? "1 minute" : minutes % HOUR + " minutes";
    return joined(minutes, hours, " and ", rest);
  }

  private static String joined(int minutes, String hours, String and, String rest) {
    if (minutes < HOUR) {
      return rest;
    }
    return minutes % HOUR == 0 ? hours : hours + and + rest;
  }
}
