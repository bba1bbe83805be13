package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurriculumTest {

  private static final Words TEXT = new Words("Gezondheid", "Health");

  private static CurriculumPart part(int number, Duration longest) {
    return new CurriculumPart(
        number, PartKind.SESSION, TEXT, TEXT, TEXT, longest, Set.of(), null, List.of());
  }

  /** A part of at most three hours. */
  private static CurriculumPart part(
      @Nullable Duration planned, Map<StatutoryHours, Duration> counts) {
    return new CurriculumPart(
        1,
        PartKind.SESSION,
        TEXT,
        TEXT,
        TEXT,
        Duration.ofHours(3),
        Set.of(StatutoryHours.MAP),
        null,
        List.of(),
        planned,
        counts);
  }

  private static CurriculumPlan plan(List<CurriculumPart> parts) {
    return new CurriculumPlan(
        "kort",
        "1",
        TEXT,
        TEXT,
        Validity.from(LocalDate.of(2022, 1, 1)),
        parts,
        List.of(),
        facts -> new Assessment(List.of()));
  }

  @Test
  void refusesACurriculumWithoutParts() {
    assertThatThrownBy(() -> plan(List.of()))
        .hasMessage("Curriculum kort has no parts; it needs at least 1");
  }

  @Test
  void refusesPartsThatAreNotNumberedInOrder() {
    assertThatThrownBy(() -> plan(List.of(part(2, Duration.ofHours(3)))))
        .hasMessage("Part 1 of curriculum kort is numbered 2; parts are numbered 1, 2, 3 …");
  }

  @Test
  void refusesAPartThatTakesNoTime() {
    assertThatThrownBy(() -> part(1, Duration.ZERO))
        .hasMessage("Part 1 lasts PT0S; it must be longer than zero");
  }

  @Test
  void lastsAsLongAsPlannedOrElseAsLongAsItMay() {
    assertThat(part(Duration.ofMinutes(150), Map.of()).lasting()).hasMinutes(150);
    assertThat(part(1, Duration.ofHours(3)).lasting()).hasHours(3);
    assertThat(part(1, Duration.ofHours(3)).counts()).isEmpty();
  }

  @Test
  void refusesAPlannedTimeOrShareThatDoesNotFit() {
    assertThatThrownBy(() -> part(Duration.ofMinutes(181), Map.of()))
        .hasMessage(
            "Part 1 is planned for PT3H1M; it must be at least a minute and at most its longest,"
                + " PT3H");
    assertThatThrownBy(() -> part(null, Map.of(StatutoryHours.MAP, Duration.ofSeconds(59))))
        .hasMessageStartingWith("Part 1 counts for MAP for PT59S; it must be at least a minute");
    assertThatThrownBy(() -> part(null, Map.of(StatutoryHours.PVT, Duration.ofHours(1))))
        .hasMessage(
            "Part 1 says how much of it counts for [PVT]; countsFor must name these kinds too");
  }

  @Test
  void refusesATextThatIsBlankInOneLanguage() {
    assertThatThrownBy(() -> new Words("Gezondheid", " "))
        .hasMessage("A text needs words in Dutch and in English");
  }

  @Test
  void nobodyCompletesWhatAsksForNothing() {
    assertThat(new Assessment(List.of()).complete()).isFalse();
    assertThat(new Assessment(List.of(new Requirement(TEXT, true, TEXT, null))).complete())
        .isTrue();
  }

  @Test
  void refusesAPartThatAnEarlierOneCanNotHaveBecome() {
    assertThat(plan(List.of(part(1, Duration.ofHours(1)))).earlierParts()).isEmpty();
    assertThatThrownBy(
            () ->
                new CurriculumPlan(
                    "kort",
                    "2",
                    TEXT,
                    TEXT,
                    Validity.from(LocalDate.of(2022, 1, 1)),
                    List.of(part(1, Duration.ofHours(1))),
                    List.of(),
                    List.of(new EarlierPart("1", 1, 2)),
                    facts -> new Assessment(List.of())))
        .hasMessage("Part 1 of version 1 of curriculum kort becomes part 2; version 2 has 1 parts");
    assertThatThrownBy(() -> new EarlierPart("1", 0, 1))
        .hasMessage("Part 0 of version 1 becomes part 1; both numbers must be 1 or more");
  }

  @Test
  void bringsNothingUnlessAModuleSaysSo() {
    assertThat(new PlatformModule() {}.curricula()).isEmpty();
    assertThat(new PlatformModule() {}.reportFormats()).isEmpty();
  }
}
