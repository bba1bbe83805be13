package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

  private static final long SEED = 19790000;

  /** Days, months and years of two years, so that many of them meet. */
  static Stream<BirthDate> invented() {
    Random random = new Random(SEED);
    return Stream.generate(() -> invented(random)).limit(200);
  }

  private static BirthDate invented(Random random) {
    LocalDate day = LocalDate.of(1971, 12, 1).plusDays(random.nextInt(400));
    BirthDate known = BirthDate.of(day);
    return switch (random.nextInt(3)) {
      case 0 -> new BirthDate(known.year(), 0, 0);
      case 1 -> new BirthDate(known.year(), known.month(), 0);
      default -> known;
    };
  }

  @ParameterizedTest
  @MethodSource("invented")
  void isReadAsItIsWritten(BirthDate born) {
    assertThat(BirthDate.parse(born.toString())).contains(born);
  }

  @ParameterizedTest
  @MethodSource("invented")
  void liesBetweenItsFirstAndLastDay(BirthDate born) {
    assertThat(born.earliest()).isBeforeOrEqualTo(born.latest());
    assertThat(born.fullDate().isPresent()).isEqualTo(born.earliest().equals(born.latest()));
    assertThat(born.mayBe(BirthDate.of(born.earliest()))).isTrue();
    assertThat(born.mayBe(BirthDate.of(born.latest()))).isTrue();
    assertThat(born.mayBe(BirthDate.of(born.earliest().minusDays(1)))).isFalse();
    assertThat(born.mayBe(BirthDate.of(born.latest().plusDays(1)))).isFalse();
  }

  @Test
  void mayBeAnotherWhenNoKnownPartOfTheTwoDiffers() {
    for (BirthDate one : invented().toList()) {
      for (BirthDate other : invented().toList()) {
        boolean same =
            fits(one.year(), other.year())
                && fits(one.month(), other.month())
                && fits(one.day(), other.day());
        assertThat(one.mayBe(other)).as("%s and %s", one, other).isEqualTo(same);
      }
    }
  }

  private static boolean fits(int one, int other) {
    return one == 0 || other == 0 || one == other;
  }

  @Test
  void isSortedAsItsNotationIs() {
    assertThat(invented().sorted().map(BirthDate::toString).toList())
        .isEqualTo(invented().map(BirthDate::toString).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1988-02-00, 1988-02-01, 1988-02-29",
    "1987-02-00, 1987-02-01, 1987-02-28",
    "1987-00-00, 1987-01-01, 1987-12-31",
    "1987-11-30, 1987-11-30, 1987-11-30"
  })
  void knowsTheDaysThatItCanHaveBeen(String text, LocalDate earliest, LocalDate latest) {
    BirthDate born = BirthDate.parse(text).orElseThrow();

    assertThat(born.earliest()).isEqualTo(earliest);
    assertThat(born.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1987",
        "1987-11",
        "87-11-30",
        "1987-11-31",
        "1987-02-29",
        "1987-13-00",
        "1987-00-30",
        "0000-00-00",
        "0000-11-30",
        "19871130",
        "1987-11-30 ",
        "30-11-1987",
        "\u0661987-11-30"
      })
  void isNothingElse(String text) {
    assertThat(BirthDate.parse(text)).isEmpty();
  }

  @Test
  void refusesADayOfAMonthThatIsNotKnown() {
    assertThatThrownBy(() -> new BirthDate(1987, 0, 30))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
