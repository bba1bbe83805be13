package nl.powervrouwen.curriculum.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import nl.powervrouwen.spi.testkit.ModuleContract;
import nl.powervrouwen.spi.testkit.SessionBuilder;
import org.junit.jupiter.api.Test;

class MapModuleTest extends ModuleContract {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Map<String, LocalDate> SPOKEN = Map.of("eindgesprek", DAY);
  private static final Curriculum MODULE = new MapModule().curricula().getFirst();

  @Override
  protected PlatformModule module() {
    return new MapModule();
  }

  private static Assessment after(Predicate<CurriculumPart> attended, Map<String, LocalDate> done) {
    List<SessionFact> sessions =
        MODULE.parts().stream().filter(attended).map(MapModuleTest::there).toList();
    return MODULE.assess(AssessmentBuilder.asOf(DAY).sessions(sessions).reached(done).build());
  }

  private static SessionFact there(CurriculumPart part) {
    return SessionBuilder.of(part, DAY).attended().build();
  }

  private static boolean isPractice(CurriculumPart part) {
    return part.kind().equals(PartKind.PRACTICE);
  }

  private static List<String> missing(Assessment assessment) {
    return assessment.missing().stream()
        .map(requirement -> requirement.what().dutch() + ": " + requirement.standing().dutch())
        .toList();
  }

  @Test
  void hasTheEightThemesAndFortyHoursOfPractice() {
    assertThat(MODULE.parts())
        .filteredOn(part -> !isPractice(part))
        .extracting(part -> part.theme().dutch())
        .containsExactlyInAnyOrder(
            "Beroepenoriëntatie",
            "Werknemerscompetenties",
            "Realistisch beroepsbeeld",
            "Beroepskansen",
            "Beroepscompetenties verwerven",
            "Netwerk opbouwen",
            "Werk vinden",
            "Werkcultuur");
    Duration practice =
        MODULE.parts().stream()
            .filter(MapModuleTest::isPractice)
            .map(CurriculumPart::longest)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(practice).isGreaterThanOrEqualTo(Duration.ofHours(40));
  }

  @Test
  void countsPracticeOnlyAsMapHours() {
    assertThat(MODULE.parts())
        .allSatisfy(
            part ->
                assertThat(part.countsFor().contains(StatutoryHours.MAP))
                    .isEqualTo(isPractice(part)))
        .allSatisfy(
            part -> assertThat(part.countsFor()).contains(StatutoryHours.Z_ROUTE_PARTICIPATION));
  }

  @Test
  void asksForEachTheme() {
    assertThat(missing(after(part -> part.number() != 3, SPOKEN)))
        .containsExactly("Thema Beroepskansen: nog niet gevolgd");
  }

  @Test
  void asksForFortyHoursOfPractice() {
    assertThat(missing(after(part -> !isPractice(part) || part.number() < 18, SPOKEN)))
        .containsExactly("Minstens 40 uur praktische inzet: 36 van 40 uur");
    assertThat(missing(after(part -> !isPractice(part) || part.number() < 19, SPOKEN))).isEmpty();
  }

  @Test
  void asksForTheFinalInterview() {
    assertThat(missing(after(part -> true, Map.of())))
        .containsExactly("Eindgesprek met de gemeente: nog niet gehouden");
  }

  @Test
  void namesTheArticleOfEachRule() {
    assertThat(after(part -> true, SPOKEN).requirements())
        .hasSize(10)
        .extracting(Requirement::source)
        .doesNotContainNull()
        .extracting(source -> source.citation())
        .containsOnly(
            "Regeling inburgering 2021, artikel 3.1", "Besluit inburgering 2021, artikel 3.2");
  }
}
