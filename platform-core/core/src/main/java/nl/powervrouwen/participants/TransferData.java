package nl.powervrouwen.participants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who moves to which other coach, as it is typed: one participant, or all of one coach.
 *
 * @param participant the one who moves; null when all of a coach do
 * @param from subject of the coach of whom all move; null when one participant does
 * @param to subject of the new coach; needed, and a job coach
 * @param reason why; needed, at most 200 characters
 * @param note what the new coach needs to know; at most 4000 characters. It stands with each who
 *     moves
 */
public record TransferData(
    @Nullable ParticipantId participant,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reason,
    @Nullable String note)
    implements Serializable {

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "TransferData";
  }
}
