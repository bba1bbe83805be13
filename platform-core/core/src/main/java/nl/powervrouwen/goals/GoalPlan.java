package nl.powervrouwen.goals;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.spi.Words;

/**
 * What a participant wants to reach and how: all goals with their steps, and whether the
 * participant agrees with that.
 *
 * @param goals open ones first, and of these the most important
 * @param fingerprint differs as soon as the participant would have to agree anew; says nothing else
 * @param approvals each time that the participant agreed, the last one first
 * @param changes what became different since the last of them; empty when nothing did, or when the
 *     participant never agreed
 */
public record GoalPlan(
    ParticipantId participant,
    List<GoalRow> goals,
    String fingerprint,
    List<PlanApprovalRow> approvals,
    List<Words> changes)
    implements Serializable {

  /** Most goals that can be the most important at once. */
  public static final int MOST_ON_TOP = 3;

  /** Copies the lists. */
  public GoalPlan {
    goals = List.copyOf(goals);
    approvals = List.copyOf(approvals);
    changes = List.copyOf(changes);
  }

  /** The goals on which somebody works. */
  public List<GoalRow> open() {
    return goals.stream().filter(GoalRow::isOpen).toList();
  }

  /** The last time that the participant agreed; empty when that never was. */
  public Optional<PlanApprovalRow> approval() {
    return approvals.stream().findFirst();
  }

  /** Whether there is a plan with which the participant did not agree, or did not as it is now. */
  public boolean needsApproval() {
    return !open().isEmpty() && (approvals.isEmpty() || !changes.isEmpty());
  }
}
