package nl.powervrouwen.spi;

import java.io.Serializable;

/**
 * The kind of period that a report is made for. A format may bring one of its own, such as {@code
 * new PeriodType("half-year", 6)}.
 *
 * @param id stable name, such as {@code quarter}; two types with one id are equal
 * @param months how many calendar months it lasts: a divisor of 12, so that a year has a whole
 *     number of them and begins with one; 0 when it may be any days
 * @since 1.0, as a record since 2.0
 */
public record PeriodType(String id, int months) implements Serializable {

  /** Any days. */
  public static final PeriodType ANY = new PeriodType("any", 0);

  /** A calendar quarter. */
  public static final PeriodType QUARTER = new PeriodType("quarter", 3);

  /** A calendar year. */
  public static final PeriodType YEAR = new PeriodType("year", 12);

  /** Refuses a blank id, and a number of months of which no year is made. */
  public PeriodType {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A type of period needs an id");
    }
    if (months < 0 || (months > 0 && 12 % months != 0)) {
      throw new IllegalArgumentException(
          "A period lasts "
              + months
              + " months; it must be 1, 2, 3, 4, 6 or 12, or 0 for any days");
    }
  }

  /** Whether these days are a period of this kind. */
  public boolean fits(Period period) {
    return months == 0
        || (period.from().getDayOfMonth() == 1
            && (period.from().getMonthValue() - 1) % months == 0
            && period.until().plusDays(1).equals(period.from().plusMonths(months)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PeriodType type && id.equals(type.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
