package nl.powervrouwen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2000, 2000-04-23",
    "2008, 2008-03-23",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25"
  })
  void knowsWhenEasterIs(int year, LocalDate easter) {
    assertThat(PublicHolidays.easter(year)).isEqualTo(easter);
  }

  @Test
  void namesTheDaysOfTheAct() {
    assertThat(PublicHolidays.of(2026))
        .containsOnlyKeys(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 4, 27),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 26));
  }

  @Test
  void celebratesTheKingOnSaturdayWhenHisBirthdayIsASunday() {
    assertThat(PublicHolidays.of(2025)).containsKey(LocalDate.of(2025, 4, 26));
    assertThat(PublicHolidays.of(2025)).doesNotContainKey(LocalDate.of(2025, 4, 27));
  }

  @Test
  void givesADayOnWhichTwoFallBothNames() {
    // 5 May 2016 was Hemelvaartsdag too.
    assertThat(PublicHolidays.of(2016))
        .containsEntry(LocalDate.of(2016, 5, 5), "Bevrijdingsdag, Hemelvaartsdag");
  }
}
