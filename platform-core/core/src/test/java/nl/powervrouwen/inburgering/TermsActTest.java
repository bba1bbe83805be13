package nl.powervrouwen.inburgering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Algemene termijnenwet, beside a second computation that shares nothing with the first. */
class TermsActTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2031, 1, 1);

  private static final Set<MonthDay> EACH_YEAR =
      Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

  /** Days from Easter Sunday. */
  private static final Set<Long> WITH_EASTER = Set.of(-2L, 1L, 39L, 50L);

  /** By golden number, as month and day; not the formula that the platform uses. */
  private static final List<Integer> FULL_MOONS =
      List.of(
          414, 403, 323, 411, 331, 418, 408, 328, 416, 405, 325, 413, 402, 322, 410, 330, 417, 407,
          327);

  @Test
  void knowsOfEveryDayFrom2022To2030WhetherATermCanEndOnIt() {
    FIRST
        .datesUntil(AFTER)
        .forEach(
            day ->
                assertThat(TermsAct.free(day).isPresent()).as(day.toString()).isEqualTo(free(day)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P2D", "P3D", "P7D", "P14D", "P28D", "P70D", "P90D", "P1M", "P3M"})
  void movesAShortTermFromEveryDayToTheFirstDayOnWhichItCanEnd(Period term) {
    FIRST
        .datesUntil(AFTER.minusMonths(6))
        .forEach(
            event ->
                assertThat(TermsAct.end(event, term).last())
                    .as("%s from %s", term, event)
                    .isEqualTo(slowly(event, term)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P91D", "P4M", "P18M", "P1Y", "P3Y"})
  void leavesALongTermWhereItIs(Period term) {
    FIRST
        .datesUntil(AFTER)
        .forEach(event -> assertThat(TermsAct.end(event, term).last()).isEqualTo(event.plus(term)));
  }

  @ParameterizedTest
  @CsvSource({
    // ten weeks end on Goede Vrijdag: the Tuesday after Easter
    "2026-01-23, P70D, 2026-04-03, 2026-04-07",
    // ten weeks end on a Saturday
    "2026-09-19, P70D, 2026-11-28, 2026-11-30",
    // two weeks end on Koningsdag, a Monday
    "2026-04-13, P14D, 2026-04-27, 2026-04-28",
    // three days from the day before Christmas have two working days in them only on the 29th
    "2026-12-23, P3D, 2026-12-26, 2026-12-28",
    "2025-12-24, P3D, 2025-12-27, 2025-12-30",
    // an ordinary Wednesday
    "2026-02-04, P70D, 2026-04-15, 2026-04-15"
  })
  void endsWhereThePeopleOfTheActExpectIt(
      LocalDate event, Period term, LocalDate counted, LocalDate last) {
    assertThat(TermsAct.end(event, term)).isEqualTo(new TermsAct.End(counted, last));
  }

  @Test
  void saysWhyATermCanNotEndOnADay() {
    assertThat(TermsAct.free(LocalDate.of(2026, 4, 3)).map(Words::dutch)).contains("Goede Vrijdag");
    assertThat(TermsAct.free(LocalDate.of(2026, 4, 4))).contains(new Words("zaterdag", "Saturday"));
    assertThat(TermsAct.free(LocalDate.of(2026, 4, 6)).map(Words::dutch))
        .contains("Tweede Paasdag");
    assertThat(TermsAct.free(LocalDate.of(2026, 4, 7))).isEmpty();
  }

  /** Day by day, from the text of articles 1 and 2. */
  private static LocalDate slowly(LocalDate event, Period term) {
    LocalDate end = event.plus(term);
    boolean threeDays = term.getMonths() > 0 || term.getDays() > 2;
    while (threeDays && workingDays(event, end) < 2) {
      end = end.plusDays(1);
    }
    while (free(end)) {
      end = end.plusDays(1);
    }
    return end;
  }

  private static int workingDays(LocalDate event, LocalDate end) {
    int days = 0;
    for (LocalDate day = event.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      days += free(day) ? 0 : 1;
    }
    return days;
  }

  private static boolean free(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    DayOfWeek sunday = LocalDate.of(day.getYear(), 4, 27).getDayOfWeek();
    MonthDay kings = MonthDay.of(4, sunday == DayOfWeek.SUNDAY ? 26 : 27);
    boolean king = MonthDay.from(day).equals(kings);
    long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return weekend
        || king
        || EACH_YEAR.contains(MonthDay.from(day))
        || WITH_EASTER.contains(fromEaster);
  }

  /** The Sunday after the full moon of the church's table, as printed for 1900 to 2199. */
  private static LocalDate easter(int year) {
    int moon = FULL_MOONS.get(year % 19);
    LocalDate day = LocalDate.of(year, moon / 100, moon % 100);
    return day.plusDays(7 - day.getDayOfWeek().getValue() % 7);
  }
}
