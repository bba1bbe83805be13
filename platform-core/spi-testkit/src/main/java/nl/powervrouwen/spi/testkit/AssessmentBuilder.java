package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.SessionFact;

/**
 * Builds what a curriculum judges by, for the tests of a module. What is not said has not happened.
 *
 * <pre>{@code
 * AssessmentFacts facts = AssessmentBuilder.asOf(day).session(there).reached("eindgesprek", day).build();
 * }</pre>
 *
 * <p>A builder is changed by each call and is used in one thread. What it builds doesn't change.
 */
public final class AssessmentBuilder {

  private final LocalDate asOf;
  private final List<SessionFact> sessions = new ArrayList<>();
  private final Map<String, LocalDate> milestones = new HashMap<>();

  private AssessmentBuilder(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** What is known on this day: nothing yet. */
  public static AssessmentBuilder asOf(LocalDate day) {
    return new AssessmentBuilder(day);
  }

  /** A session more; add the oldest first, as the platform does. */
  public AssessmentBuilder session(SessionFact session) {
    sessions.add(session);
    return this;
  }

  /** These sessions more, the oldest first. */
  public AssessmentBuilder sessions(Collection<SessionFact> more) {
    sessions.addAll(more);
    return this;
  }

  /** A milestone was reached on this day. */
  public AssessmentBuilder reached(String milestone, LocalDate day) {
    milestones.put(milestone, day);
    return this;
  }

  /** These milestones were reached, by id. */
  public AssessmentBuilder reached(Map<String, LocalDate> days) {
    milestones.putAll(days);
    return this;
  }

  /** The facts. */
  public AssessmentFacts build() {
    return new Facts(asOf, List.copyOf(sessions), Map.copyOf(milestones));
  }

  private record Facts(
      LocalDate asOf, List<SessionFact> sessions, Map<String, LocalDate> milestones)
      implements AssessmentFacts {}
}
