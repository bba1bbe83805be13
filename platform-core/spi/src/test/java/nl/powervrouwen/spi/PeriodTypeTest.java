package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTypeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2026-02-03, 2026-02-03, true",
    "3, 2026-01-01, 2026-03-31, true",
    "3, 2026-10-01, 2026-12-31, true",
    "3, 2026-02-01, 2026-04-30, false",
    "3, 2026-01-02, 2026-04-01, false",
    "3, 2026-01-01, 2026-03-30, false",
    "12, 2026-01-01, 2026-12-31, true",
    "12, 2026-07-01, 2027-06-30, false",
    "6, 2026-07-01, 2026-12-31, true"
  })
  void fitsOnlyWholePeriods(int months, LocalDate from, LocalDate until, boolean fits) {
    assertThat(new PeriodType("t", months).fits(new Period(from, until))).isEqualTo(fits);
  }

  @Test
  void refusesMonthsOfWhichNoYearIsMade() {
    assertThatThrownBy(() -> new PeriodType("odd", 5))
        .hasMessage("A period lasts 5 months; it must be 1, 2, 3, 4, 6 or 12, or 0 for any days");
  }
}
