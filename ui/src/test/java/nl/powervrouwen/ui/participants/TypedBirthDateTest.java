package nl.powervrouwen.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import nl.powervrouwen.participants.BirthDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedBirthDateTest {

  @ParameterizedTest
  @CsvSource({
    "1979, 1979-00-00",
    "' 1979 ', 1979-00-00",
    "1979 (dag en maand onbekend), 1979-00-00",
    "00-00-1979, 1979-00-00",
    "1979-00-00, 1979-00-00",
    "19790000, 1979-00-00",
    "10-1979, 1979-10-00",
    "10/1979, 1979-10-00",
    "10 1979, 1979-10-00",
    "1979-10, 1979-10-00",
    "00-10-1979, 1979-10-00",
    "19791000, 1979-10-00",
    "oktober 1979 (dag onbekend), 1979-10-00",
    "Okt. 1979, 1979-10-00",
    "mrt 1979, 1979-03-00",
    "maart 1979, 1979-03-00",
    "March 1979, 1979-03-00",
    "3-10-1979, 1979-10-03",
    "03.10.1979, 1979-10-03",
    "3 10 1979, 1979-10-03",
    "3 oktober 1979, 1979-10-03",
    "3 mei 1979, 1979-05-03",
    "1979-10-03, 1979-10-03",
    "03101979, 1979-10-03",
    "19791003, 1979-10-03",
    "20101912, 1912-10-20",
    "29-2-1980, 1980-02-29"
  })
  void readsADateOfBirthAsPeopleTypeIt(String typed, String born) {
    assertThat(TypedBirthDate.read(typed).map(BirthDate::toString)).contains(born);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "79",
        "3-10-79",
        "13-1979",
        "31-11-1979",
        "29-2-1979",
        "3-00-1979",
        "0979",
        "41 jaar",
        "oktober",
        "ok 1979",
        "wintermaand 1979",
        "3 oktober",
        "1979-10-03-04",
        "979",
        "onbekend"
      })
  void readsNothingElse(String typed) {
    assertThat(TypedBirthDate.read(typed)).isEmpty();
  }

  static Stream<BirthDate> invented() {
    Random random = new Random(10_1979);
    return Stream.generate(
            () -> {
              LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
              return switch (random.nextInt(3)) {
                case 0 -> new BirthDate(day.getYear(), 0, 0);
                case 1 -> new BirthDate(day.getYear(), day.getMonthValue(), 0);
                default -> BirthDate.of(day);
              };
            })
        .limit(100);
  }

  @ParameterizedTest
  @MethodSource("invented")
  void readsBackWhatTheScreensWrite(BirthDate born) {
    assertThat(TypedBirthDate.read(BirthDates.typed(born))).contains(born);
    assertThat(TypedBirthDate.read(BirthDates.brief(born))).contains(born);
    assertThat(TypedBirthDate.read(BirthDates.brief(born) + " (dag onbekend)")).contains(born);
    assertThat(TypedBirthDate.read(born.toString())).contains(born);
  }
}
