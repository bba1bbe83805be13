package nl.powervrouwen.calendar;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DutchClockTest {

  private final DutchClock clock = new DutchClock();

  @Test
  void tellsThisMomentAsPostgresKeepsIt() {
    Instant before = Instant.now().minusMillis(1);

    Instant now = clock.now();

    assertThat(now).isBetween(before, Instant.now()).isEqualTo(now.truncatedTo(MICROS));
    assertThat(clock.stamp().getOffset()).isEqualTo(UTC);
    assertThat(clock.stamp().toInstant()).isBetween(before, Instant.now());
    assertThat(clock.today()).isBetween(DutchClock.dayOf(before), DutchClock.dayOf(Instant.now()));
  }

  @Test
  void beginsADayAnHourOrTwoBeforeItBeginsInLondon() {
    assertThat(DutchClock.startOf(LocalDate.of(2026, 1, 15))).isEqualTo(utc("2026-01-14T23:00"));
    assertThat(DutchClock.startOf(LocalDate.of(2026, 7, 15))).isEqualTo(utc("2026-07-14T22:00"));
    assertThat(DutchClock.startOf(LocalDate.of(2026, 1, 15)).getOffset()).isEqualTo(UTC);
  }

  @Test
  void countsLateInTheEveningInLondonAsTheNextDay() {
    assertThat(DutchClock.dayOf(utc("2026-01-14T22:59"))).isEqualTo(LocalDate.of(2026, 1, 14));
    assertThat(DutchClock.dayOf(utc("2026-01-14T23:00"))).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(DutchClock.dayOf(Instant.parse("2026-07-14T21:59:59Z")))
        .isEqualTo(LocalDate.of(2026, 7, 14));
    assertThat(DutchClock.dayOf(Instant.parse("2026-07-14T22:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 7, 15));
  }

  @Test
  void takesTheFirstOfTheHourThatComesTwiceAndSkipsTheOneThatDoesNotCome() {
    assertThat(DutchClock.momentOf(LocalDateTime.parse("2026-10-25T02:30")))
        .isEqualTo(utc("2026-10-25T00:30"));
    assertThat(DutchClock.momentOf(LocalDateTime.parse("2026-03-29T02:30")))
        .isEqualTo(utc("2026-03-29T01:30"));
    assertThat(DutchClock.momentOf(LocalDateTime.parse("2026-11-24T09:30")).getOffset())
        .isEqualTo(UTC);
  }

  private static OffsetDateTime utc(String text) {
    return LocalDateTime.parse(text).atOffset(UTC);
  }
}
