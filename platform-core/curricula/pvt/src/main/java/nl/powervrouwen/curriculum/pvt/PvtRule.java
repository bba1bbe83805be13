package nl.powervrouwen.curriculum.pvt;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.Source;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;

/** At least 12 hours, at least one activity or excursion, and the signing. */
final class PvtRule implements Function<AssessmentFacts, Assessment> {

  // Besluit, artikel 3.1 works out Wet inburgering 2021, artikel 6.
  private static final Source SOURCE = StatutoryHours.PVT.source();

  /** She signs the participatieverklaring. */
  static final Milestone SIGNING =
      new Milestone(
          "ondertekening",
          new Words("Participatieverklaring ondertekend", "Declaration of participation signed"),
          SOURCE);

  private static final Hours LEAST = Hours.of(12);

  private final List<Integer> excursions;

  PvtRule(List<CurriculumPart> parts) {
    excursions =
        parts.stream()
            .filter(part -> part.kind().equals(PartKind.EXCURSION))
            .map(CurriculumPart::number)
            .toList();
  }

  @Override
  public Assessment apply(AssessmentFacts facts) {
    return new Assessment(List.of(hours(facts), excursion(facts), signing(facts)));
  }

  private static Requirement hours(AssessmentFacts facts) {
    Hours attended = facts.attended(StatutoryHours.PVT);
    return new Requirement(
        new Words("Minstens 12 uur PVT", "At least 12 hours of PVT"),
        attended.atLeast(LEAST),
        new Words(
            attended.whole() + " van " + Notation.DUTCH.wholeHours(LEAST),
            attended.whole() + " of " + Notation.ENGLISH.wholeHours(LEAST)),
        SOURCE);
  }

  private Requirement excursion(AssessmentFacts facts) {
    boolean there = excursions.stream().anyMatch(facts::attendedPart);
    return new Requirement(
        new Words("Minstens één activiteit of excursie", "At least one activity or excursion"),
        there,
        there ? new Words("meegedaan", "took part") : new Words("nog niet", "not yet"),
        SOURCE);
  }

  private static Requirement signing(AssessmentFacts facts) {
    LocalDate day = facts.milestones().get(SIGNING.id());
    return new Requirement(
        SIGNING.title(),
        day != null,
        day != null
            ? new Words(
                "ondertekend op " + Notation.DUTCH.dateInWords(day),
                "signed on " + Notation.ENGLISH.dateInWords(day))
            : new Words("nog niet ondertekend", "not signed yet"),
        SIGNING.source());
  }
}
