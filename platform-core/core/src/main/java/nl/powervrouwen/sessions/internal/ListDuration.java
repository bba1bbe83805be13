package nl.powervrouwen.sessions.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long somebody was there, as video services write it in Dutch, English or German: {@code
 * 1h 2m 3s}, {@code 1 uur en 4 minuten}, {@code 0:12:03}. What can be read in two ways, such as
 * {@code 12:03}, is not read: it is asked for.
 */
final class ListDuration {

  private static final int DAY = 24 * 60 * 60;
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d):([0-5]\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,2})?");
  private static final String BETWEEN = "[ .,]*(?:(?:en|and|und) )?";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,2}) ?(?:hours?|hrs?|h|uren|uur|u|stunden?|std))?"
              + BETWEEN
              + "(?:(\\d{1,4}) ?(?:minute[ns]?|minuut|mins?|m))?"
              + BETWEEN
              + "(?:(\\d{1,5}) ?(?:seconds?|seconden?|secs?|sekunden?|sek|s))?[ .]*");

  private ListDuration() {}

  /**
   * The seconds that a text says; null when it says none, or more than a day.
   *
   * @param unit seconds in one of what a number alone counts; 0 when the list doesn't say what
   */
  static @Nullable Long seconds(@Nullable String text, int unit) {
    if (text == null) {
      return null;
    }
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Long seconds = number(plain, unit);
    if (seconds == null) {
      seconds = parts(CLOCK.matcher(plain));
    }
    if (seconds == null) {
      seconds = parts(WORDS.matcher(plain));
    }
    return seconds == null || seconds > DAY ? null : seconds;
  }

  private static @Nullable Long number(String text, int unit) {
    return unit == 0 || !NUMBER.matcher(text).matches()
        ? null
        : Long.valueOf(
            new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(unit)).longValue());
  }

  /** Hours, minutes and seconds, of which at least one must be there. */
  private static @Nullable Long parts(Matcher found) {
    if (!found.matches()) {
      return null;
    }
    Long sum = null;
    for (int i = 1; i <= 3; i++) {
      long so = sum == null ? 0 : sum * 60;
      if (found.group(i) != null) {
        sum = so + Long.parseLong(found.group(i));
      } else if (sum != null) {
        sum = so;
      }
    }
    return sum;
  }
}
