package nl.powervrouwen.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.spi.PersonFacts;
import org.junit.jupiter.api.Test;

class ReportedPersonTest {

  private static PersonFacts born(int year, int month, int day) {
    return new ReportedPerson(
        "p", "Khadija", Optional.of(new BirthDate(year, month, day)), List.of());
  }

  @Test
  void tellsAFormatOfADateOfBirthWhatIsKnownAndNothingElse() {
    assertThat(born(1979, 0, 0).birthYear()).contains(Year.of(1979));
    assertThat(born(1979, 0, 0).birthMonth()).isEmpty();
    assertThat(born(1979, 0, 0).birthDate()).isEmpty();
    assertThat(born(1979, 4, 0).birthMonth()).contains(YearMonth.of(1979, 4));
    assertThat(born(1979, 4, 0).birthDate()).isEmpty();
    assertThat(born(1979, 4, 30).birthDate()).contains(LocalDate.of(1979, 4, 30));
    assertThat(born(1979, 4, 30).birthYear()).contains(Year.of(1979));
  }

  @Test
  void tellsNothingWhenNothingIsKnown() {
    PersonFacts person = new ReportedPerson("p", "Khadija", Optional.empty(), List.of());

    assertThat(person.birthYear()).isEmpty();
    assertThat(person.birthDate()).isEmpty();
  }
}
