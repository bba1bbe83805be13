package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Words;
import org.junit.jupiter.api.Test;

class WritersWordsTest {

  private static final Words LONG = new Words("a".repeat(100_000), "b".repeat(100_000));

  @Test
  void cutsOffWhatIsLongerThanPeopleCanBeShown() {
    CurriculumPart part =
        WritersWords.of(
            new CurriculumPart(
                1,
                new PartKind("lang", LONG),
                LONG,
                LONG,
                LONG,
                Duration.ofHours(3),
                Set.of(),
                LONG,
                Collections.nCopies(2_000, new Material(LONG, null))));
    assertThat(part.title().dutch()).hasSize(200).endsWith("a…");
    assertThat(part.title().english()).hasSize(200).endsWith("b…");
    assertThat(part.aim().dutch()).hasSize(1000);
    assertThat(part.homework()).isNotNull().isEqualTo(part.aim());
    assertThat(part.kind().title().dutch()).hasSize(200);
    assertThat(part.materials()).hasSize(50);
    assertThat(part.materials().getFirst().title().dutch()).hasSize(200);
    assertThat(WritersWords.of(new Milestone("lang", LONG, null)).title().dutch()).hasSize(200);
  }

  @Test
  void leavesOtherTextsAsTheyAre() {
    CurriculumPart part = SomeCurriculum.of("1", 1).parts().getFirst();
    assertThat(WritersWords.of(part)).isEqualTo(part);
    assertThat(List.of(WritersWords.clip("Gezondheid", 10), WritersWords.clip("🙂🙂🙂", 2)))
        .containsExactly("Gezondheid", "🙂…");
  }
}
