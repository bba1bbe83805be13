package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Participants who were transferred to the caller, which the caller has not yet said to have seen.
 *
 * @param id which transfer
 * @param by who did it, as their name was then
 * @param at when
 * @param reason why
 * @param note what the former coach handed over; null when there is none
 * @param participants those of them whom the caller still coaches
 */
public record HandOver(
    TransferId id,
    String by,
    Instant at,
    String reason,
    @Nullable String note,
    List<ParticipantRow> participants)
    implements Serializable {

  /** Copies the participants. */
  public HandOver {
    participants = List.copyOf(participants);
  }
}
