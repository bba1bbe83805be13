package nl.powervrouwen.programmes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/**
 * An invented curriculum of one session, without requirements.
 *
 * @param id its id
 * @param version its version
 */
record InventedCurriculum(String id, String version) implements Curriculum {

  @Override
  public Words title() {
    return new Words("Verzonnen training", "Invented course");
  }

  @Override
  public Words description() {
    return title();
  }

  @Override
  public Validity validity() {
    return Validity.from(LocalDate.of(2020, 1, 1));
  }

  @Override
  public List<CurriculumPart> parts() {
    return List.of(
        new CurriculumPart(
            1,
            PartKind.SESSION,
            title(),
            title(),
            title(),
            Duration.ofHours(3),
            Set.of(),
            null,
            List.of()));
  }

  @Override
  public Assessment assess(AssessmentFacts facts) {
    return new Assessment(List.of());
  }
}
