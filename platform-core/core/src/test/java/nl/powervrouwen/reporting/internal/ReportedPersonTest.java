package nl.powervrouwen.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.Words;
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

  @Test
  void isHandedOutWithWhatAFormatNeedsAndNothingElse() {
    EnrolmentFacts enrolment =
        new ReportedPerson.Enrolment(
            "Groep Proef", "Proef", Optional.empty(), LocalDate.EPOCH, Optional.empty(), List.of());
    ReportedPerson khadija =
        new ReportedPerson(
            "p", "Khadija", Optional.of(new BirthDate(1984, 3, 5)), List.of(enrolment));
    List<String> told = new ArrayList<>();

    for (Need need : Need.known()) {
      PersonFacts handed = handedOut(khadija, Set.of(need), told);
      assertThat(handed.key()).isEqualTo("p");
      assertThat(handed.name().isEmpty()).as(need.id()).isEqualTo(!need.equals(Need.NAME));
      assertThat(handed.birthDate().isPresent()).isEqualTo(need.equals(Need.BIRTH_DATE));
      assertThat(handed.birthMonth().isPresent()).isEqualTo(need.equals(Need.BIRTH_DATE));
      assertThat(handed.birthYear().isPresent()).isEqualTo(need.equals(Need.BIRTH_DATE));
      assertThat(handed.enrolments().isEmpty()).isEqualTo(!need.equals(Need.ATTENDANCE));
    }
    assertThat(handedOut(khadija, Set.copyOf(Need.known()), told)).isEqualTo(khadija);
    assertThat(told).as("whoever follows the report sees who it is about").containsOnly("Khadija");
  }

  private static PersonFacts handedOut(ReportedPerson one, Set<Need> needs, List<String> told) {
    PeriodFacts facts =
        new PeriodFacts(
            new Period(LocalDate.EPOCH, LocalDate.EPOCH),
            "Proefstad",
            new Words("Alles", "All"),
            LocalDate.EPOCH,
            1,
            after -> new PeriodFacts.Page(List.of(one), null),
            needs,
            person -> told.add(person.name()));
    return facts.people().findFirst().orElseThrow();
  }
}
