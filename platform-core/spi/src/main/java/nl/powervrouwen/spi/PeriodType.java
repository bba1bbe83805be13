package nl.powervrouwen.spi;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The kind of period a report is made for. */
public enum PeriodType {
  /** Any days. */
  ANY,
  /** A calendar quarter. */
  QUARTER,
  /** A calendar year. */
  YEAR;

  /** Whether these days are a period of this kind. */
  public boolean fits(Period period) {
    LocalDate next = period.until().plusDays(1);
    return switch (this) {
      case ANY -> true;
      case QUARTER ->
          period.from().getDayOfMonth() == 1
              && period.from().get(IsoFields.DAY_OF_QUARTER) == 1
              && next.equals(period.from().plusMonths(3));
      case YEAR -> period.from().getDayOfYear() == 1 && next.equals(period.from().plusYears(1));
    };
  }
}
