package nl.powervrouwen.spi;

import static nl.powervrouwen.spi.Notation.DUTCH;
import static nl.powervrouwen.spi.Notation.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

  @Test
  void writesDatesInDigitsAlikeInBothLanguages() {
    assertThat(DUTCH.date(DAY)).isEqualTo("04-03-2027").isEqualTo(ENGLISH.date(DAY));
    assertThat(DUTCH.dayAndMonth(DAY)).isEqualTo("4-3").isEqualTo(ENGLISH.dayAndMonth(DAY));
  }

  @Test
  void writesDatesInWords() {
    assertThat(DUTCH.dateInWords(DAY)).isEqualTo("4 maart 2027");
    assertThat(ENGLISH.dateInWords(DAY)).isEqualTo("4 March 2027");
    assertThat(DUTCH.day(DAY)).isEqualTo("donderdag 4 maart");
    assertThat(DUTCH.dayWithYear(DAY)).isEqualTo("donderdag 4 maart 2027");
    assertThat(ENGLISH.dayWithYear(DAY)).isEqualTo("Thursday 4 March 2027");
  }

  @Test
  void writesDaysInFewSignsWithoutAPoint() {
    LocalDate day = LocalDate.of(2027, 11, 9);
    assertThat(DUTCH.shortDay(day)).isEqualTo("di 9 nov");
    assertThat(ENGLISH.shortDay(day)).isEqualTo("Tue 9 Nov");
    assertThat(DUTCH.shortWeekday(DayOfWeek.TUESDAY)).isEqualTo("di");
    assertThat(DUTCH.shortMonth(Month.NOVEMBER)).isEqualTo("nov");
    assertThat(DUTCH.weekday(DayOfWeek.SUNDAY)).isEqualTo("zondag");
    assertThat(DUTCH.month(Month.MAY)).isEqualTo("mei");
  }

  @Test
  void writesTimesOnTheClock() {
    assertThat(DUTCH.time(LocalTime.of(9, 5))).isEqualTo("9.05");
    assertThat(ENGLISH.time(LocalTime.of(0, 0))).isEqualTo("0:00");
    assertThat(DUTCH.span(LocalTime.of(13, 15), LocalTime.of(15, 0))).isEqualTo("13.15–15.00");
    assertThat(DUTCH.moment(LocalDateTime.of(2027, 3, 4, 16, 7)))
        .isEqualTo("4 maart 2027, 16.07 uur");
  }

  @Test
  void writesPeriodsWithBothTheirEnds() {
    LocalDate last = LocalDate.of(2027, 12, 31);
    assertThat(DUTCH.period(DAY, last)).isEqualTo("04-03-2027 tot en met 31-12-2027");
    assertThat(ENGLISH.period(DAY, last)).isEqualTo("04-03-2027 to 31-12-2027");
  }

  @ParameterizedTest
  @CsvSource({
    "0,   0 minuten,             0 minutes,              '0:00',  '0,00'",
    "1,   1 minuut,              1 minute,               '0:01',  '0,02'",
    "59,  59 minuten,            59 minutes,             '0:59',  '0,98'",
    "60,  1 uur,                 1 hour,                 '1:00',  '1,00'",
    "61,  1 uur en 1 minuut,     1 hour and 1 minute,    '1:01',  '1,02'",
    "115, 1 uur en 55 minuten,   1 hour and 55 minutes,  '1:55',  '1,92'",
    "720, 12 uur,                12 hours,               '12:00', '12,00'",
    "600000, 10.000 uur,         '10,000 hours',         '10000:00', '10000,00'"
  })
  void writesAnAmountOfTime(
      int minutes, String dutch, String english, String shortly, String decimals) {
    Hours time = new Hours(minutes);
    assertThat(DUTCH.hours(time)).isEqualTo(dutch);
    assertThat(ENGLISH.hours(time)).isEqualTo(english);
    assertThat(DUTCH.shortHours(time)).isEqualTo(shortly);
    assertThat(DUTCH.decimalHours(time)).isEqualTo(decimals);
    assertThat(ENGLISH.decimalHours(time)).isEqualTo(decimals.replace(',', '.'));
  }

  @Test
  void roundsWholeHoursDown() {
    assertThat(DUTCH.wholeHours(new Hours(119))).isEqualTo("1 uur");
    assertThat(ENGLISH.wholeHours(new Hours(59))).isEqualTo("0 hours");
  }

  @Test
  void putsASignBetweenTheDigitsOfLargeNumbersOnly() {
    assertThat(DUTCH.number(2026)).isEqualTo("2026").isEqualTo(ENGLISH.number(2026));
    assertThat(DUTCH.number(1_234_567)).isEqualTo("1.234.567");
    assertThat(ENGLISH.number(-12_345)).isEqualTo("-12,345");
  }

  @Test
  void isDutchForEveryLanguageButEnglish() {
    assertThat(Notation.of(Locale.US)).isEqualTo(ENGLISH);
    assertThat(Notation.of(Locale.FRENCH)).isEqualTo(DUTCH);
    assertThat(Notation.of(Locale.ROOT)).isEqualTo(DUTCH);
  }
}
