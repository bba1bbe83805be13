package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A contact person of a participant.
 *
 * @param participant around whom
 * @param data with a name and a role
 */
public record ContactPersonRow(
    ContactPersonId id, long version, ParticipantId participant, ContactPersonData data)
    implements Serializable {

  /** What they are called. */
  public String name() {
    return Objects.requireNonNull(data.name());
  }

  /** What they are to the participant. */
  public ContactPersonRole role() {
    return Objects.requireNonNull(data.role());
  }

  /** Whether their last day is before this one. */
  public boolean isOver(LocalDate day) {
    return data.lastDay() != null && data.lastDay().isBefore(day);
  }
}
