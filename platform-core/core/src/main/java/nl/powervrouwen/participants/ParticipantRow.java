package nl.powervrouwen.participants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A participant as a list shows them.
 *
 * @param id which participant
 * @param data what is known
 * @param coachName their job coach; null when they have none
 */
public record ParticipantRow(ParticipantId id, ParticipantData data, @Nullable String coachName)
    implements Serializable {

  /** Their name. */
  public PersonName name() {
    return data.name();
  }
}
