package nl.powervrouwen.curriculum.example.fietsen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/** Brings one curriculum: learning to cycle in four meetings, with an exam. */
public final class FietsenModule implements PlatformModule {

  private static final Words BALANCE = new Words("Fietsen", "Cycling");
  private static final Words TRAFFIC = new Words("Verkeer", "Traffic");

  private static final Milestone EXAM =
      new Milestone("fietsexamen", new Words("Fietsexamen gehaald", "Passed the exam"), null);

  /** For the service loader. */
  public FietsenModule() {}

  @Override
  public List<Curriculum> curricula() {
    return List.of(
        new CurriculumPlan(
            "fietsen",
            "1",
            new Words("Fietsen leren", "Learning to cycle"),
            new Words(
                "Veilig leren fietsen, van de eerste meters tot een rit door het dorp.",
                "Learning to cycle safely, from the first metres to a ride through the village."),
            Validity.from(LocalDate.of(2026, 1, 1)),
            List.of(first(), second(), third(), ride()),
            List.of(EXAM),
            FietsenModule::assess));
  }

  private static CurriculumPart first() {
    return new CurriculumPart(
        1,
        PartKind.SESSION,
        BALANCE,
        new Words("De eerste meters", "The first metres"),
        new Words("U kunt op- en afstappen en remmen.", "You can get on, get off and brake."),
        Duration.ofMinutes(90),
        Set.of(),
        new Words("Oefen tien minuten per dag.", "Practise for ten minutes a day."),
        List.of(
            new Material(
                new Words("Fiets en helm per deelnemer", "Bicycle and helmet each"), null)));
  }

  private static CurriculumPart second() {
    return new CurriculumPart(
        2,
        PartKind.SESSION,
        BALANCE,
        new Words("Bochten en omkijken", "Turning and looking back"),
        new Words("U kunt omkijken en uw hand uitsteken.", "You can look back and put out a hand."),
        Duration.ofMinutes(90),
        Set.of(),
        new Words("Oefen op een rustig plein.", "Practise on a quiet square."),
        List.of(new Material(new Words("Pionnen", "Cones"), null)));
  }

  private static CurriculumPart third() {
    return new CurriculumPart(
        3,
        PartKind.SESSION,
        TRAFFIC,
        new Words("Verkeersregels", "Traffic rules"),
        new Words("U weet wie voorrang heeft.", "You know who has priority."),
        Duration.ofHours(2),
        Set.of(StatutoryHours.Z_ROUTE_PARTICIPATION),
        new Words("Kijk onderweg naar drie borden.", "Look at three signs on your way."),
        List.of(new Material(new Words("Platen van borden", "Pictures of signs"), null)));
  }

  private static CurriculumPart ride() {
    return new CurriculumPart(
        4,
        PartKind.EXCURSION,
        TRAFFIC,
        new Words("Een rit door het dorp", "A ride through the village"),
        new Words(
            "U fietst vijf kilometer in het verkeer.", "You cycle five kilometres in traffic."),
        Duration.ofHours(2),
        Set.of(StatutoryHours.Z_ROUTE_PARTICIPATION),
        null,
        List.of());
  }

  /** The ride, and the exam. Our own rule, so neither has a source in the law. */
  private static Assessment assess(AssessmentFacts facts) {
    boolean rode = facts.attendedPart(4);
    LocalDate passed = facts.milestones().get(EXAM.id());
    return new Assessment(
        List.of(
            new Requirement(
                new Words("De rit meegefietst", "Took part in the ride"),
                rode,
                rode ? new Words("ja", "yes") : new Words("nog niet", "not yet"),
                null),
            new Requirement(
                EXAM.title(),
                passed != null,
                passed != null
                    ? new Words(
                        "op " + Notation.DUTCH.dateInWords(passed),
                        "on " + Notation.ENGLISH.dateInWords(passed))
                    : new Words("nog niet", "not yet"),
                null)));
  }
}
