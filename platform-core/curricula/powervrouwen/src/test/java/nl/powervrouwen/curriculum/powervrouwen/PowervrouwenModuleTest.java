package nl.powervrouwen.curriculum.powervrouwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import nl.powervrouwen.spi.testkit.ModuleContract;
import nl.powervrouwen.spi.testkit.SessionBuilder;
import org.junit.jupiter.api.Test;

class PowervrouwenModuleTest extends ModuleContract {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Curriculum COURSE = new PowervrouwenModule().curricula().getFirst();

  @Override
  protected PlatformModule module() {
    return new PowervrouwenModule();
  }

  /** All meetings were held; she was at these. */
  private static Assessment after(IntPredicate attended) {
    List<SessionFact> sessions =
        COURSE.parts().stream().map(part -> session(part, attended.test(part.number()))).toList();
    return assess(sessions);
  }

  private static Assessment assess(List<SessionFact> sessions) {
    return COURSE.assess(AssessmentBuilder.asOf(DAY).sessions(sessions).build());
  }

  private static SessionFact session(CurriculumPart part, boolean there) {
    SessionBuilder session = SessionBuilder.of(part, DAY).length(Hours.of(2));
    return there ? session.attended().build() : session.absent(Presence.ABSENT_WITH_NOTICE).build();
  }

  private static List<String> missing(Assessment assessment) {
    return assessment.missing().stream()
        .map(requirement -> requirement.what().dutch() + ": " + requirement.standing().dutch())
        .toList();
  }

  @Test
  void has24MeetingsOfAtMostThreeHours() {
    assertThat(COURSE.parts())
        .hasSize(24)
        .allSatisfy(part -> assertThat(part.longest()).isLessThanOrEqualTo(Duration.ofHours(3)))
        .allSatisfy(
            part ->
                assertThat(part.countsFor()).containsExactly(StatutoryHours.Z_ROUTE_PARTICIPATION));
  }

  @Test
  void coversEachThemeOfThePilot() {
    assertThat(COURSE.parts())
        .extracting(part -> part.theme().dutch())
        .contains(
            "Positief denken en zelfvertrouwen",
            "Opvoeding",
            "Werk en zorg combineren",
            "Gezondheid",
            "Opleiding en werken in Nederland");
  }

  @Test
  void turnsToWorkAfterAboutTwoMonths() {
    assertThat(COURSE.parts().get(7).theme().dutch()).isNotEqualTo("Werk en zorg combineren");
    assertThat(COURSE.parts().get(10).theme().dutch()).isEqualTo("Werk en zorg combineren");
  }

  @Test
  void givesHomeworkBetweenMeetings() {
    assertThat(COURSE.parts().subList(0, 23))
        .hasSize(23)
        .extracting(CurriculumPart::homework)
        .doesNotContainNull();
    assertThat(COURSE.parts().getLast().homework()).isNull();
  }

  @Test
  void givesTheCertificateForThreeQuartersOfTheTime() {
    assertThat(after(number -> number < 14 || number == 18 || number > 20).complete())
        .as("18 of 24")
        .isTrue();
    assertThat(missing(after(number -> number < 14 || number == 18 || number > 21)))
        .containsExactly(
            "Minstens 75 % van de tijd van de bijeenkomsten: 34 van 48 uur (70 %)",
            "Minstens 18 bijeenkomsten: 17 van 18");
  }

  @Test
  void givesNothingForACurriculumOfWhichNothingWasHeld() {
    Assessment nothing = assess(List.of());

    assertThat(missing(nothing))
        .startsWith("Minstens 75 % van de tijd van de bijeenkomsten: 0 van 0 uur");
    assertThat(after(number -> number < 9).missing().getFirst().standing().english())
        .isEqualTo("16 of 48 hours (33 %)");
  }

  @Test
  void asksForEachThemeOnce() {
    assertThat(missing(after(number -> number != 9 && number != 10)))
        .containsExactly("Elk thema minstens één keer: 5 van 6 thema’s");
  }

  @Test
  void isNotCompleteHalfway() {
    List<SessionFact> half =
        COURSE.parts().subList(0, 12).stream().map(part -> session(part, true)).toList();
    assertThat(assess(half).complete()).isFalse();
    assertThat(after(number -> true).complete()).as("at the end").isTrue();
  }
}
