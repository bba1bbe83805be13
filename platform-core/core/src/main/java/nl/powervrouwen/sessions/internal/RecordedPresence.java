package nl.powervrouwen.sessions.internal;

import java.util.UUID;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/**
 * How long one participant was at one session.
 *
 * @param minutes null for the whole session
 */
public record RecordedPresence(
    UUID session, UUID participant, Presence presence, @Nullable Integer minutes) {

  /** Asks for those of some participants in some days. */
  public static final String SELECT =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.RecordedPresence(r.sessionId, r.participantId,
        r.presence, r.minutes)
      FROM AttendanceRecord r
      WHERE r.participantId IN :people AND r.presence IS NOT NULL AND r.sessionId IN
        (SELECT s.id FROM GroupSession s WHERE s.start >= :from AND s.start < :before)""";
}
