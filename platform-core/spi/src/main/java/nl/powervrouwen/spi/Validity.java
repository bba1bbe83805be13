package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from first day
 * @param until last day, included; null while it has no end
 * @since 1.0
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

  /** Refuses a last day before the first. */
  public Validity {
    Objects.requireNonNull(from, "from");
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(
          "A validity ends on " + until + ", before it begins on " + from);
    }
  }

  /** From this day on, without an end. */
  public static Validity from(LocalDate day) {
    return new Validity(day, null);
  }

  /** Whether it holds on this day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
