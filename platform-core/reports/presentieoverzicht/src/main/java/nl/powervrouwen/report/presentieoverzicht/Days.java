package nl.powervrouwen.report.presentieoverzicht;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written in the Netherlands. */
final class Days {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private Days() {}

  static String of(LocalDate day) {
    return day.format(SHORT);
  }
}
