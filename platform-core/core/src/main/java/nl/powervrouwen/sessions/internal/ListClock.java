package nl.powervrouwen.sessions.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
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
 * nearer to the day of the session.
 */
final class ListClock {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*([ap])?\\.?(?:m\\b\\.?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

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
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Optional<Instant> exact = exact(text.strip());
    if (exact.isPresent()) {
      return exact.get();
    }
    Matcher date = YEAR_FIRST.matcher(plain);
    if (date.find()) {
      return moment(date(date.group(1), date.group(2), date.group(3)), plain.substring(date.end()));
    }
    date = YEAR_LAST.matcher(plain);
    if (date.find()) {
      return moment(nearest(date), plain.substring(date.end()));
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

  private Optional<LocalDate> nearest(Matcher date) {
    return Stream.of(
            date(date.group(3), date.group(2), date.group(1)),
            date(date.group(3), date.group(1), date.group(2)))
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
    if (date.isEmpty() || !time.find()) {
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
      return DutchClock.momentOf(date.get().atTime(at)).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
