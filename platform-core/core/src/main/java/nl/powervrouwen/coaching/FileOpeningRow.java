package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.Instant;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * That a coach opened the file of somebody whom another coaches.
 *
 * @param id which opening
 * @param version goes up with every change
 * @param participant whose file
 * @param name of the participant; null for who may not know it
 * @param openedBy who opened it, as their name was then
 * @param openedAt when
 * @param endsAt when it ends by itself
 * @param reason why
 * @param closedAt when it was closed before that; null when it was not
 * @param closedBy who closed it, as their name was then; null when nobody did
 * @param open whether the file is open now
 * @param closable whether the caller may close it
 */
public record FileOpeningRow(
    FileOpeningId id,
    long version,
    ParticipantId participant,
    @Nullable PersonName name,
    String openedBy,
    Instant openedAt,
    Instant endsAt,
    String reason,
    @Nullable Instant closedAt,
    @Nullable String closedBy,
    boolean open,
    boolean closable)
    implements Serializable {

  /** The same with the participant's name. */
  FileOpeningRow named(@Nullable PersonName known) {
    return new FileOpeningRow(
        id,
        version,
        participant,
        known,
        openedBy,
        openedAt,
        endsAt,
        reason,
        closedAt,
        closedBy,
        open,
        closable);
  }
}
