package nl.powervrouwen.ui.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/**
 * An invented curriculum of one session: an hour of attendance and a final interview are enough.
 */
public final class ShortCurriculum {

  /** Its one milestone. */
  public static final String INTERVIEW = "eindgesprek";

  /** The curriculum. */
  public static final Curriculum INVENTED =
      new CurriculumPlan(
          "proefcursus",
          "1",
          words("Proefcursus"),
          words("Om te proberen."),
          Validity.from(LocalDate.of(2020, 1, 1)),
          List.of(
              new CurriculumPart(
                  1,
                  PartKind.SESSION,
                  words("Begin"),
                  words("Kennismaken met elkaar"),
                  words("U kent elkaar."),
                  Duration.ofHours(3),
                  Set.of(StatutoryHours.PVT),
                  words("Oefen uw naam thuis."),
                  List.of(
                      new Material(words("Naamkaartjes"), null),
                      new Material(words("Werkblad"), "https://voorbeeld.example/werkblad")))),
          List.of(new Milestone(INTERVIEW, words("Eindgesprek"), StatutoryHours.PVT.source())),
          ShortCurriculum::assess);

  private ShortCurriculum() {}

  private static Assessment assess(AssessmentFacts facts) {
    Hours pvt = facts.attended(StatutoryHours.PVT);
    return new Assessment(
        List.of(
            new Requirement(
                words("Minstens 1 uur PVT"),
                pvt.atLeast(Hours.of(1)),
                words(pvt.whole() + " van 1 uur"),
                StatutoryHours.PVT.source()),
            new Requirement(
                words("Het eindgesprek is gevoerd"),
                facts.milestones().containsKey(INTERVIEW),
                words(facts.milestones().containsKey(INTERVIEW) ? "Gevoerd" : "Nog niet gevoerd"),
                null)));
  }

  private static Words words(String dutch) {
    return new Words(dutch, dutch);
  }
}
