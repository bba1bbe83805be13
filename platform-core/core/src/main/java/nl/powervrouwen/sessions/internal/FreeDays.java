package nl.powervrouwen.sessions.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.PublicHolidays;
import nl.powervrouwen.sessions.HolidayRow;

/**
 * The days on which no series is planned: those that the municipality names, and the public
 * holidays of every year.
 *
 * @param holidays those that the municipality names
 */
public record FreeDays(List<HolidayRow> holidays) {

  /** Copies the list. */
  public FreeDays {
    holidays = List.copyOf(holidays);
  }

  /** Name of the free days in which this day falls; empty on a working day. */
  public Optional<String> on(LocalDate day) {
    return named(day).or(() -> Optional.ofNullable(PublicHolidays.of(day.getYear()).get(day)));
  }

  /** The same, of those that the municipality names alone. */
  public Optional<String> named(LocalDate day) {
    return holidays.stream()
        .filter(free -> !day.isBefore(free.firstDay()) && !day.isAfter(free.lastDay()))
        .map(HolidayRow::name)
        .findFirst();
  }
}
