package nl.powervrouwen.curriculum.powervrouwen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/** Brings the curriculum Powervrouwen: 24 meetings of at most 3 hours. */
public final class PowervrouwenModule implements PlatformModule {

  private static final Duration LONGEST = Duration.ofHours(3);

  private static final Words SOCIETY =
      new Words("Kennismaken met Nederland", "Getting to know the Netherlands");
  private static final Words CONFIDENCE =
      new Words("Positief denken en zelfvertrouwen", "Positive thinking and self-confidence");
  private static final Words PARENTING = new Words("Opvoeding", "Parenting");
  private static final Words HEALTH = new Words("Gezondheid", "Health");
  private static final Words WORK_AND_CARE =
      new Words("Werk en zorg combineren", "Combining work and care");
  private static final Words EDUCATION =
      new Words("Opleiding en werken in Nederland", "Education and work in the Netherlands");

  /** For the service loader. */
  public PowervrouwenModule() {}

  @Override
  public List<Curriculum> curricula() {
    var parts = new ArrayList<CurriculumPart>();
    society(parts);
    towardsWork(parts);
    return List.of(
        new CurriculumPlan(
            "powervrouwen",
            "1",
            new Words("Powervrouwen", "Power women"),
            new Words("Powervrouwen", "Power women"),
            Validity.from(LocalDate.of(2022, 1, 1)),
            parts,
            List.of(),
            facts -> new Assessment(List.of())));
  }

  /** About two months: society, yourself and your family. */
  private static void society(List<CurriculumPart> parts) {
    add(parts, SOCIETY, "Welkom: wie zijn wij?", "Welcome: who are we?");
    add(parts, SOCIETY, "Wonen in je gemeente", "Living in your municipality");
    add(parts, SOCIETY, "Instanties en post", "Authorities and letters");
    add(parts, CONFIDENCE, "Wat gaat er al goed?", "What goes well already?");
    add(parts, CONFIDENCE, "Mijn talenten", "My talents");
    add(parts, CONFIDENCE, "Zeggen wat je vindt", "Saying what you think");
    add(parts, PARENTING, "Opvoeden in twee culturen", "Raising children in two cultures");
    add(parts, PARENTING, "School en ouders samen", "School and parents together");
    add(parts, HEALTH, "Naar de huisarts", "Seeing the family doctor");
    add(parts, HEALTH, "Rust, slaap en bewegen", "Rest, sleep and exercise");
  }

  /** The rest: towards work, education and taking part. */
  private static void towardsWork(List<CurriculumPart> parts) {
    add(parts, WORK_AND_CARE, "Een dag die past", "A day that fits");
    add(parts, WORK_AND_CARE, "Kinderopvang regelen", "Arranging childcare");
    add(parts, WORK_AND_CARE, "Samen zorgen thuis", "Sharing care at home");
    add(parts, EDUCATION, "Hoe werkt werken hier?", "How does work work here?");
    add(parts, EDUCATION, "Beroepen ontdekken", "Discovering occupations");
    add(parts, EDUCATION, "Leren naast je gezin", "Learning beside your family");
    add(parts, EDUCATION, "Vrijwilligerswerk als stap", "Volunteering as a step");
    add(parts, CONFIDENCE, "Jezelf voorstellen", "Introducing yourself");
    add(parts, EDUCATION, "Je cv", "Your CV");
    add(parts, EDUCATION, "Een brief die past", "A letter that fits");
    add(parts, EDUCATION, "Het gesprek oefenen", "Practising the interview");
    add(parts, EDUCATION, "Op bezoek bij een werkgever", "Visiting an employer");
    add(parts, CONFIDENCE, "Mijn plan", "My plan");
    add(parts, CONFIDENCE, "Trots: afsluiting en certificaat", "Proud: closing and certificate");
  }

  private static void add(List<CurriculumPart> parts, Words theme, String dutch, String english) {
    Words title = new Words(dutch, english);
    parts.add(
        new CurriculumPart(
            parts.size() + 1,
            PartKind.MEETING,
            theme,
            title,
            title,
            LONGEST,
            Set.of(),
            null,
            List.of()));
  }
}
