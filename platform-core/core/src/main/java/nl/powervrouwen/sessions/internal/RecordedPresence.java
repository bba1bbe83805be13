package nl.powervrouwen.sessions.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Whether one participant was at one session that was not cancelled, and how long.
 *
 * @param groupId of which group the session was
 * @param minutes null for the whole session
 */
public record RecordedPresence(
    UUID session,
    UUID groupId,
    OffsetDateTime start,
    OffsetDateTime end,
    UUID participant,
    Presence presence,
    @Nullable Integer minutes) {

  /** Asks for those of some participants in some days. */
  public static final String SELECT =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.RecordedPresence(s.id, s.groupId, s.start, s.end,
        r.participantId, r.presence, r.minutes)
      FROM AttendanceRecord r, GroupSession s
      WHERE s.id = r.sessionId AND r.participantId IN :people AND r.presence IS NOT NULL
        AND s.cancelReason IS NULL AND s.start >= :from AND s.start < :before""";

  /** The same, had the session these times. */
  RecordedPresence at(CheckedSession other) {
    return new RecordedPresence(
        session, groupId, other.start(), other.end(), participant, presence, minutes);
  }

  /** The same, had it been this participant. */
  RecordedPresence of(ParticipantId other) {
    return new RecordedPresence(session, groupId, start, end, other.value(), presence, minutes);
  }

  /** How long the session lasted, in minutes. */
  public int lasted() {
    return Math.toIntExact(Duration.between(start, end).toMinutes());
  }

  /** How long the participant was there, in minutes. */
  public int attended() {
    return Attended.minutes(presence, minutes, lasted());
  }

  /** The day on which the session began (Europe/Amsterdam). */
  public LocalDate day() {
    return DutchClock.dayOf(start);
  }

  /** Whether it falls in this time of this participant in this group. */
  public boolean isWithin(Membership time) {
    return time.participant().value().equals(participant)
        && time.group().equals(new GroupId(groupId))
        && time.covers(day());
  }
}
