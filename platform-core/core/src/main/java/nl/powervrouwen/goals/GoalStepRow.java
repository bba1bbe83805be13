package nl.powervrouwen.goals;

import java.io.Serializable;
import java.util.Objects;

/**
 * A step towards a goal that was recorded.
 *
 * @param goal towards which
 * @param data its text and its owner are never null
 */
public record GoalStepRow(GoalStepId id, long version, GoalId goal, GoalStepData data)
    implements Serializable {

  /** What is to be done. */
  public String text() {
    return Objects.requireNonNull(data.text());
  }

  /** Who does it. */
  public StepOwner owner() {
    return Objects.requireNonNull(data.owner());
  }

  /** Whether it was done. */
  public boolean isDone() {
    return data.doneOn() != null;
  }
}
