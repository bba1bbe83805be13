package nl.powervrouwen.curriculum.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.Source;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;

/** Each of the eight themes, at least 40 hours of practical effort, and the final interview. */
final class MapRule implements Function<AssessmentFacts, Assessment> {

  /** Held by the college when the rest is done. */
  static final Milestone FINAL_INTERVIEW =
      new Milestone(
          "eindgesprek",
          new Words("Eindgesprek met de gemeente", "Final interview with the municipality"),
          StatutoryHours.MAP.source());

  private static final Source THEMES =
      new Source(
          "Regeling inburgering 2021",
          "artikel 3.1",
          LocalDate.of(2026, 4, 18),
          "https://wetten.overheid.nl/BWBR0045574");
  private static final Hours PRACTICE = Hours.of(40);

  private final List<CurriculumPart> parts;

  MapRule(List<CurriculumPart> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public Assessment apply(AssessmentFacts facts) {
    List<Requirement> requirements = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      requirements.add(theme(theme, facts));
    }
    requirements.add(practice(facts));
    requirements.add(finalInterview(facts));
    return new Assessment(requirements);
  }

  private Requirement theme(Theme theme, AssessmentFacts facts) {
    boolean followed =
        parts.stream()
            .filter(part -> part.theme().equals(theme.words()))
            .anyMatch(part -> facts.attendedPart(part.number()));
    return new Requirement(
        new Words("Thema " + theme.words().dutch(), "Theme " + theme.words().english()),
        followed,
        followed ? new Words("gevolgd", "followed") : new Words("nog niet gevolgd", "not yet"),
        THEMES);
  }

  private static Requirement practice(AssessmentFacts facts) {
    Hours attended = facts.attended(StatutoryHours.MAP);
    return new Requirement(
        new Words("Minstens 40 uur praktische inzet", "At least 40 hours of practical effort"),
        attended.atLeast(PRACTICE),
        new Words(
            attended.whole() + " van " + Notation.DUTCH.wholeHours(PRACTICE),
            attended.whole() + " of " + Notation.ENGLISH.wholeHours(PRACTICE)),
        StatutoryHours.MAP.source());
  }

  private static Requirement finalInterview(AssessmentFacts facts) {
    LocalDate day = facts.milestones().get(FINAL_INTERVIEW.id());
    return new Requirement(
        FINAL_INTERVIEW.title(),
        day != null,
        day != null
            ? new Words(
                "gehouden op " + Notation.DUTCH.dateInWords(day),
                "held on " + Notation.ENGLISH.dateInWords(day))
            : new Words("nog niet gehouden", "not held yet"),
        FINAL_INTERVIEW.source());
  }
}
