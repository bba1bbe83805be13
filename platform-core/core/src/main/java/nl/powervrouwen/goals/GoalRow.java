package nl.powervrouwen.goals;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A goal that was recorded.
 *
 * @param version goes up with every change of the goal itself, and not with one of its steps
 * @param data its words and kind are never null
 * @param status its state is never null
 * @param steps what is still to be done first, the earliest day first
 */
public record GoalRow(
    GoalId id,
    long version,
    ParticipantId participant,
    GoalData data,
    GoalStatus status,
    List<GoalStepRow> steps)
    implements Serializable {

  /** Copies the steps. */
  public GoalRow {
    steps = List.copyOf(steps);
  }

  /** In the participant's own words. */
  public String words() {
    return Objects.requireNonNull(data.words());
  }

  /** Its kind. */
  public GoalKind kind() {
    return Objects.requireNonNull(data.kind());
  }

  /** What has become of it. */
  public GoalState state() {
    return Objects.requireNonNull(status.state());
  }

  /** Whether somebody works on it. */
  public boolean isOpen() {
    return state() == GoalState.OPEN;
  }

  /** Whether the participant finds it one of the most important that are open. */
  public boolean isOnTop() {
    return isOpen() && Boolean.TRUE.equals(data.mostImportant());
  }
}
