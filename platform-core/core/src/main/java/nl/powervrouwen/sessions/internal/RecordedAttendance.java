package nl.powervrouwen.sessions.internal;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/**
 * One line of attendance as it is read: the columns of an {@link AttendanceRecord}, in the order in
 * which {@link #SELECT} asks for them.
 *
 * @param presence null when it was taken back
 */
public record RecordedAttendance(
    UUID session,
    UUID who,
    long written,
    @Nullable Presence presence,
    @Nullable Integer minutes,
    @Nullable Channel channel,
    @Nullable AbsenceReason reason,
    @Nullable String note,
    String by,
    OffsetDateTime at) {

  /** Begins a query for lines {@code r} at which something is recorded; a condition follows. */
  public static final String SELECT =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.RecordedAttendance(r.sessionId, r.participantId,
        r.version, r.presence, r.minutes, r.channel, r.reason, r.note, r.recordedByName,
        r.recordedAt)
      FROM AttendanceRecord r WHERE r.presence IS NOT NULL AND\s""";

  /** About whom. */
  public ParticipantId participant() {
    return new ParticipantId(who);
  }

  /** Goes up with every change; 0 while nothing is recorded. */
  public long version() {
    return presence == null ? 0 : written;
  }

  /** What is recorded; null while nothing is. */
  public @Nullable Attendance attendance() {
    return presence == null ? null : new Attendance(presence, minutes, channel, reason, note);
  }
}
