package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.participants.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged for a participant, or still to be.
 *
 * @param participant for whom
 * @param name of that participant
 * @param data with a precondition and since when
 * @param actor the name of who acts, a colleague or somebody else; null when nobody does yet
 */
public record ArrangementRow(
    ArrangementId id,
    long version,
    ParticipantId participant,
    PersonName name,
    ArrangementData data,
    @Nullable String actor)
    implements Serializable {

  /** For what. */
  public Precondition precondition() {
    return Objects.requireNonNull(data.precondition());
  }

  /** Since when it is needed. */
  public LocalDate since() {
    return Objects.requireNonNull(data.since());
  }

  /** Whether it is still to be arranged. */
  public boolean isOpen() {
    return data.solvedOn() == null;
  }
}
