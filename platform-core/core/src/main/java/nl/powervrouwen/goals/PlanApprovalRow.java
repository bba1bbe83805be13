package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * That a participant agreed with the plan, and with which.
 *
 * @param data its day is never null
 * @param goals the words of the goals in the plan of then
 * @param recordedBy who recorded it, as their name was then
 * @param recordedAt when it was recorded
 */
public record PlanApprovalRow(
    PlanApprovalId id,
    long version,
    ParticipantId participant,
    PlanApprovalData data,
    List<String> goals,
    String recordedBy,
    Instant recordedAt)
    implements Serializable {

  /** Copies the goals. */
  public PlanApprovalRow {
    goals = List.copyOf(goals);
  }

  /** On which day. */
  public LocalDate agreedOn() {
    return Objects.requireNonNull(data.agreedOn());
  }
}
