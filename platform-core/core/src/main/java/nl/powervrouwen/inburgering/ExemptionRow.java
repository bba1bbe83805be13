package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A vrijstelling or an ontheffing that was recorded.
 *
 * @param data its kind is never null
 */
public record ExemptionRow(
    ExemptionId id, long version, ParticipantId participant, ExemptionData data)
    implements Serializable {

  /** Which of DUO's five it is. */
  public ExemptionKind kind() {
    return Objects.requireNonNull(data.exemptionKind());
  }
}
