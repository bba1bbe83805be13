package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;

/** Invented curricula for tests: each third part counts for MAP, each fifth for PVT. */
public final class SomeCurriculum {

  private SomeCurriculum() {}

  /** A curriculum of so many parts of at most three hours, valid from 2026. */
  public static Curriculum of(String version, int parts) {
    return plan(
        version,
        IntStream.rangeClosed(1, parts)
            .mapToObj(number -> part(version, number, Duration.ofHours(3)))
            .toList(),
        facts -> new Assessment(List.of()));
  }

  /** A curriculum with a part for each of these lengths in minutes, which asks for this. */
  static Curriculum lasting(List<Integer> minutes, Function<AssessmentFacts, Assessment> asks) {
    List<CurriculumPart> parts = new ArrayList<>();
    for (int each : minutes) {
      parts.add(part("1", parts.size() + 1, Duration.ofMinutes(each)));
    }
    return plan("1", parts, asks);
  }

  /**
   * A curriculum of two parts of at most three hours, each planned for this long and counting so
   * much for MAP, which asks for so many hours of MAP.
   */
  public static Curriculum counting(Duration planned, Hours share, int asked) {
    List<CurriculumPart> parts =
        IntStream.rangeClosed(1, 2)
            .mapToObj(number -> part("1", number, Duration.ofHours(3)))
            .map(part -> counting(part, planned, share))
            .toList();
    return plan(
        "1",
        parts,
        facts -> {
          Hours map = facts.attended(StatutoryHours.MAP);
          Words standing = new Words(map.whole() + " van " + asked + " uur", "English");
          Words what = new Words("MAP", "MAP");
          return new Assessment(
              List.of(new Requirement(what, map.atLeast(Hours.of(asked)), standing, null)));
        });
  }

  private static CurriculumPart counting(CurriculumPart part, Duration planned, Hours share) {
    return new CurriculumPart(
        part.number(),
        part.kind(),
        part.theme(),
        part.title(),
        part.aim(),
        part.longest(),
        Set.of(StatutoryHours.MAP),
        new Words("Oefen thuis.", "Practise at home."),
        List.of(new Material(new Words("Kaartjes", "Cards"), "https://voorbeeld.example/")),
        planned,
        Map.of(StatutoryHours.MAP, Duration.ofMinutes(share.minutes())));
  }

  private static Curriculum plan(
      String version, List<CurriculumPart> parts, Function<AssessmentFacts, Assessment> asks) {
    return new CurriculumPlan(
        "voorbeeldplan",
        version,
        new Words("Voorbeeldplan", "Example plan"),
        new Words("Voor tests.", "For tests."),
        Validity.from(LocalDate.of(2026, 1, 1)),
        parts,
        List.of(),
        asks);
  }

  private static CurriculumPart part(String version, int number, Duration longest) {
    return new CurriculumPart(
        number,
        PartKind.SESSION,
        new Words("Thema " + (number + 3) / 4, "Theme " + (number + 3) / 4),
        new Words("Deel " + number + " van " + version, "Part " + number + " of " + version),
        new Words("Doel.", "Aim."),
        longest,
        countsFor(number),
        null,
        List.of());
  }

  private static Set<StatutoryHours> countsFor(int number) {
    if (number % 15 == 0) {
      return Set.of(StatutoryHours.MAP, StatutoryHours.PVT);
    }
    if (number % 5 == 0) {
      return Set.of(StatutoryHours.PVT);
    }
    return number % 3 == 0 ? Set.of(StatutoryHours.MAP) : Set.of();
  }
}
