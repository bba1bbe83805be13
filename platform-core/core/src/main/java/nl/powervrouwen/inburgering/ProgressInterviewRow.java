package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A progress interview that was recorded.
 *
 * @param data one of its days at least is not null
 */
public record ProgressInterviewRow(
    ProgressInterviewId id, long version, ParticipantId participant, ProgressInterviewData data)
    implements Serializable {

  /** Whether it was held. */
  public boolean isHeld() {
    return data.heldOn() != null;
  }

  /** When it was held, or else for when it is planned. */
  public LocalDate day() {
    LocalDate held = data.heldOn();
    return held == null ? Objects.requireNonNull(data.plannedOn()) : held;
  }
}
