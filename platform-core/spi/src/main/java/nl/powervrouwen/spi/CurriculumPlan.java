package nl.powervrouwen.spi;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A curriculum as plain data with a rule: what most modules need. A module makes it.
 *
 * @param id see {@link Curriculum#id()}
 * @param version see {@link Curriculum#version()}
 * @param title see {@link Curriculum#title()}
 * @param description see {@link Curriculum#description()}
 * @param validity see {@link Curriculum#validity()}
 * @param parts see {@link Curriculum#parts()}
 * @param milestones see {@link Curriculum#milestones()}
 * @param earlierParts see {@link Curriculum#earlierParts()}; since 2.3
 * @param rule what {@link Curriculum#assess} answers
 * @since 1.0
 */
public record CurriculumPlan(
    String id,
    String version,
    Words title,
    Words description,
    Validity validity,
    List<CurriculumPart> parts,
    List<Milestone> milestones,
    List<EarlierPart> earlierParts,
    Function<AssessmentFacts, Assessment> rule)
    implements Curriculum {

  /** Refuses a curriculum without parts, or with parts that are not numbered 1, 2, 3 … */
  public CurriculumPlan {
    Objects.requireNonNull(rule, "rule");
    parts = List.copyOf(parts);
    milestones = List.copyOf(milestones);
    earlierParts = List.copyOf(earlierParts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("Curriculum " + id + " has no parts; it needs at least 1");
    }
    for (int i = 0; i < parts.size(); i++) {
      int number = parts.get(i).number();
      if (number != i + 1) {
        throw new IllegalArgumentException(
            "Part %d of curriculum %s is numbered %d; parts are numbered 1, 2, 3 …"
                .formatted(i + 1, id, number));
      }
    }
    for (EarlierPart earlier : earlierParts) {
      if (earlier.becomes() > parts.size()) {
        throw new IllegalArgumentException(
            "Part %d of version %s of curriculum %s becomes part %d; version %s has %d parts"
                .formatted(
                    earlier.number(),
                    earlier.version(),
                    id,
                    earlier.becomes(),
                    version,
                    parts.size()));
      }
    }
  }

  /** A curriculum no part of which was one of an earlier version. */
  public CurriculumPlan(
      String id,
      String version,
      Words title,
      Words description,
      Validity validity,
      List<CurriculumPart> parts,
      List<Milestone> milestones,
      Function<AssessmentFacts, Assessment> rule) {
    this(id, version, title, description, validity, parts, milestones, List.of(), rule);
  }

  @Override
  public Assessment assess(AssessmentFacts facts) {
    return rule.apply(facts);
  }
}
