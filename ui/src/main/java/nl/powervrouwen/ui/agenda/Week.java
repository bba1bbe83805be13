package nl.powervrouwen.ui.agenda;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A week from Monday to Sunday, numbered as calendars in the Netherlands do (ISO 8601).
 *
 * @param monday its first day
 */
record Week(LocalDate monday) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /** The week in which this day lies. */
  static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** Reads {@code 2026-W48}; the week of today when that is not what it says. */
  static Week read(String written, LocalDate today) {
    try {
      LocalDate monday = LocalDate.parse(written + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      boolean sensible = monday.getYear() >= FIRST_YEAR && monday.getYear() <= LAST_YEAR;
      return sensible ? new Week(monday) : of(today);
    } catch (DateTimeException unreadable) {
      return of(today);
    }
  }

  String written() {
    return String.format(
        Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
  }

  int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  LocalDate sunday() {
    return monday.plusDays(6);
  }

  Week next() {
    return new Week(monday.plusWeeks(1));
  }

  Week previous() {
    return new Week(monday.minusWeeks(1));
  }
}
