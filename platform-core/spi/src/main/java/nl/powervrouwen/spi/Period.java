package nl.powervrouwen.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that a report accounts for.
 *
 * @param from first day
 * @param until last day, included
 * @since 1.0
 */
public record Period(LocalDate from, LocalDate until) implements Serializable {

  /** Refuses a last day before the first. */
  public Period {
    Objects.requireNonNull(from, "from");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "A period ends on " + until + ", before it begins on " + from);
    }
  }

  /** Whether this day is in it. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
