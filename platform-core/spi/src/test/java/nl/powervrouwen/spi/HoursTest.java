package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Amounts of time, and the days on which something holds. */
class HoursTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void addsMinutesFirstAndRoundsDownOnce() {
    Hours almostTwo = new Hours(119);

    assertThat(almostTwo.whole()).isEqualTo(1);
    assertThat(almostTwo.plus(almostTwo).whole()).as("not twice one").isEqualTo(3);
    assertThat(new Hours(120).whole()).isEqualTo(2);
    assertThat(Hours.of(2)).isEqualTo(new Hours(120));
  }

  @Test
  void comparesToTheMinute() {
    assertThat(new Hours(60).atLeast(Hours.of(1))).isTrue();
    assertThat(new Hours(59).atLeast(Hours.of(1))).isFalse();
    assertThat(new Hours(59)).isLessThan(Hours.of(1));
    assertThat(new Hours(61)).isGreaterThan(Hours.of(1));
  }

  @Test
  void refusesLessThanNothingAndMoreThanCanBeCounted() {
    assertThat(Hours.NONE.minutes()).isZero();
    assertThatThrownBy(() -> new Hours(-1)).hasMessageStartingWith("-1 minutes");
    assertThatThrownBy(() -> Hours.of(Integer.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Hours(Integer.MAX_VALUE).plus(new Hours(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void holdsFromItsFirstDayToItsLast() {
    Validity twoDays = new Validity(DAY, DAY.plusDays(1));

    assertThat(twoDays.covers(DAY.minusDays(1))).isFalse();
    assertThat(twoDays.covers(DAY)).isTrue();
    assertThat(twoDays.covers(DAY.plusDays(1))).isTrue();
    assertThat(twoDays.covers(DAY.plusDays(2))).isFalse();
    assertThat(Validity.from(DAY).covers(DAY.plusYears(50))).isTrue();
    assertThat(Validity.from(DAY).covers(DAY.minusDays(1))).isFalse();
  }

  @Test
  void refusesALastDayBeforeTheFirst() {
    assertThat(new Validity(DAY, DAY).covers(DAY)).isTrue();
    assertThatThrownBy(() -> new Validity(DAY, DAY.minusDays(1)))
        .hasMessage("A validity ends on 2026-11-23, before it begins on 2026-11-24");
  }
}
