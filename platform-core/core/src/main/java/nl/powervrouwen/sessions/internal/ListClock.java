package nl.powervrouwen.sessions.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times in a participant list. Services write them in the language and the calendar of
 * whoever exports; 12/11 is the twelfth of November or the eleventh of December, whichever is
 * nearer to the day of the session. What is not understood to its end is no time.
 */
final class ListClock {

  private static final Pattern TIME =
      Pattern.compile(
          "[ ,t]*(?:(?:om|um|at) )?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(?:([ap])\\.? ?m\\.?)?(?: ?(?:uur|uhr|u|h|cet|cest))?( ?(?:utc|gmt|z))?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

  /** A year of two figures only where a time follows: 09.11.26 alone is a time. */
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2}(?=,? +\\d))");

  private static final Pattern DAY_AND_WORD =
      Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,})\\.?,? (\\d{4})");
  private static final Pattern WORD_AND_DAY =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mar", "maa", "mrt", "mär"),
          List.of("apr"),
          List.of("may", "mei", "mai"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec", "dez"));

  private final LocalDate day;

  /** Reads lists of a session on this day. */
  ListClock(LocalDate day) {
    this.day = day;
  }

  /** The moment that a text says; null when it says none. */
  @Nullable Instant read(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > 60) {
      return null;
    }
    String bare = UNSEEN.matcher(text).replaceAll("").replaceAll("[\\p{Z}\\s]+", " ").strip();
    Optional<Instant> exact = exact(bare);
    if (exact.isPresent()) {
      return exact.get();
    }
    String plain = bare.toLowerCase(Locale.ROOT);
    Matcher date = YEAR_FIRST.matcher(plain);
    if (date.lookingAt()) {
      return moment(date(date.group(1), date.group(2), date.group(3)), plain.substring(date.end()));
    }
    date = NUMBERS.matcher(plain);
    if (date.lookingAt()) {
      return moment(nearest(date), plain.substring(date.end()));
    }
    date = DAY_AND_WORD.matcher(plain);
    if (date.lookingAt()) {
      return moment(
          date(date.group(3), month(date.group(2)), date.group(1)), plain.substring(date.end()));
    }
    date = WORD_AND_DAY.matcher(plain);
    if (date.lookingAt()) {
      return moment(
          date(date.group(3), month(date.group(1)), date.group(2)), plain.substring(date.end()));
    }
    return moment(Optional.of(day), plain);
  }

  /** With a zone of its own, such as {@code 2026-11-22T08:31:05Z}. */
  private static Optional<Instant> exact(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(word.substring(0, 3))) {
        return String.valueOf(i + 1);
      }
    }
    return "0";
  }

  private Optional<LocalDate> nearest(Matcher date) {
    String year = date.group(3).length() == 2 ? "20" + date.group(3) : date.group(3);
    return Stream.of(
            date(year, date.group(2), date.group(1)), date(year, date.group(1), date.group(2)))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(one -> Math.abs(one.toEpochDay() - day.toEpochDay())));
  }

  private static Optional<LocalDate> date(String year, String month, String dayOfMonth) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Instant moment(Optional<LocalDate> date, String text) {
    Matcher time = TIME.matcher(text);
    if (date.isEmpty() || !time.matches()) {
      return null;
    }
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(4);
    if (half != null) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    try {
      LocalTime at = LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
      LocalDateTime moment = date.get().atTime(at);
      return time.group(5) == null
          ? DutchClock.momentOf(moment).toInstant()
          : moment.toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
