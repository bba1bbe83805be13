package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.Instant;
import nl.powervrouwen.identity.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one participant, as their own page shows it.
 *
 * @param id which participant
 * @param version goes up with every change; a change names the version it was made on
 * @param data what is known
 * @param maskedBsn such as {@code •••••6782}; null when there is none. The full number is never
 *     handed out
 * @param coach their job coach; null when they have none
 * @param changedAt when it was last changed
 * @param changedBy who changed it last, as colleagues know them
 */
public record ParticipantDetails(
    ParticipantId id,
    long version,
    ParticipantData data,
    @Nullable String maskedBsn,
    @Nullable StaffMember coach,
    Instant changedAt,
    String changedBy)
    implements Serializable {

  /** Without a secret address, place and phone. */
  ParticipantDetails listed() {
    return new ParticipantDetails(
        id, version, data.listed(), maskedBsn, coach, changedAt, changedBy);
  }

  /** Their name. */
  public PersonName name() {
    return data.name();
  }
}
