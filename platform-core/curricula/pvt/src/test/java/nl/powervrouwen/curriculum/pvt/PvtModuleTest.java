package nl.powervrouwen.curriculum.pvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import nl.powervrouwen.spi.testkit.ModuleContract;
import nl.powervrouwen.spi.testkit.SessionBuilder;
import org.junit.jupiter.api.Test;

class PvtModuleTest extends ModuleContract {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Curriculum PVT = new PvtModule().curricula().getFirst();

  @Override
  protected PlatformModule module() {
    return new PvtModule();
  }

  /** She was at these parts, the last one for so many minutes less. */
  private static Assessment after(int missed, Map<String, LocalDate> milestones, int... numbers) {
    List<SessionFact> sessions =
        Arrays.stream(numbers)
            .mapToObj(
                number ->
                    there(
                        PVT.parts().get(number - 1),
                        number == numbers[numbers.length - 1] ? missed : 0))
            .toList();
    return PVT.assess(AssessmentBuilder.asOf(DAY).sessions(sessions).reached(milestones).build());
  }

  private static SessionFact there(CurriculumPart part, int missed) {
    int minutes = Math.toIntExact(part.longest().toMinutes());
    return SessionBuilder.of(part, DAY).attended(new Hours(minutes - missed)).build();
  }

  @Test
  void lastsAtLeastTwelveHoursAndHasAnExcursion() {
    Duration all =
        PVT.parts().stream().map(CurriculumPart::longest).reduce(Duration.ZERO, Duration::plus);
    assertThat(all).isGreaterThanOrEqualTo(Duration.ofHours(12));
    assertThat(PVT.parts())
        .filteredOn(part -> part.kind().equals(PartKind.EXCURSION))
        .hasSize(1)
        .allSatisfy(part -> assertThat(part.countsFor()).contains(StatutoryHours.PVT));
  }

  @Test
  void asksForTwelveHoursToTheMinute() {
    Map<String, LocalDate> signed = Map.of("ondertekening", DAY);
    assertThat(after(0, signed, 1, 2, 3, 4).complete()).isTrue();
    Assessment oneMinuteShort = after(1, signed, 1, 2, 3, 4);
    assertThat(oneMinuteShort.missing())
        .extracting(missing -> missing.what().dutch() + ": " + missing.standing().dutch())
        .containsExactly("Minstens 12 uur PVT: 11 van 12 uur");
  }

  @Test
  void asksForTheExcursionAndTheSigning() {
    assertThat(after(0, Map.of(), 1, 2, 3, 5).missing())
        .extracting(missing -> missing.what().english())
        .containsExactly(
            "At least 12 hours of PVT",
            "At least one activity or excursion",
            "Declaration of participation signed");
  }

  @Test
  void saysHowFarItIsWithEachRule() {
    assertThat(standings(after(0, Map.of("ondertekening", DAY), 1, 2, 3, 4)))
        .containsExactly("12 van 12 uur", "meegedaan", "ondertekend op 1 juni 2026");
    assertThat(standings(after(0, Map.of(), 5))).endsWith("nog niet", "nog niet ondertekend");
  }

  private static List<String> standings(Assessment assessment) {
    return assessment.requirements().stream()
        .map(requirement -> requirement.standing().dutch())
        .toList();
  }

  @Test
  void namesTheArticleOfEachRule() {
    assertThat(after(0, Map.of(), 1).requirements())
        .extracting(Requirement::source)
        .containsOnly(StatutoryHours.PVT.source());
    assertThat(StatutoryHours.PVT.source().citation())
        .isEqualTo("Besluit inburgering 2021, artikel 3.1");
  }
}
