package nl.powervrouwen.ui.reports;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PeriodType;
import org.jspecify.annotations.Nullable;

/** The periods that people ask for most. */
enum PeriodChoice {
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_YEAR,
  LAST_YEAR,
  OWN;

  /** The days it stands for; null when somebody fills them in. */
  @Nullable Period period(LocalDate today) {
    LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1L);
    LocalDate year = today.withDayOfYear(1);
    return switch (this) {
      case THIS_QUARTER -> new Period(quarter, quarter.plusMonths(3).minusDays(1));
      case LAST_QUARTER -> new Period(quarter.minusMonths(3), quarter.minusDays(1));
      case THIS_YEAR -> new Period(year, year.plusYears(1).minusDays(1));
      case LAST_YEAR -> new Period(year.minusYears(1), year.minusDays(1));
      case OWN -> null;
    };
  }

  /** Whether a report for this kind of period can be made of it. */
  boolean fits(PeriodType type, LocalDate today) {
    Period period = period(today);
    return period == null || type.fits(period);
  }
}
