package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one participant at one session. Taken back it stays, without a presence:
 * its version must never begin again.
 */
@Entity
@Kept(by = RetentionCategory.ATTENDANCE)
@Table(name = "attendance")
@IdClass(AttendanceRecord.Key.class)
public class AttendanceRecord {

  @Id
  @Column(name = "session_id")
  private UUID sessionId;

  @Id
  @Column(name = "participant_id")
  private UUID participantId;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private @Nullable Presence presence;

  private @Nullable Integer minutes;

  @Enumerated(EnumType.STRING)
  private @Nullable Channel channel;

  @Column(name = "absence_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable AbsenceReason reason;

  private @Nullable String note;

  @Column(name = "recorded_at")
  private OffsetDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttendanceRecord() {}

  /** Of somebody about whom nothing is recorded yet. */
  @SuppressWarnings("NullAway.Init") // write() sets the rest
  public AttendanceRecord(UUID sessionId, UUID participantId) {
    this.sessionId = sessionId;
    this.participantId = participantId;
  }

  /** Records this, or takes back what was recorded when it is null. */
  public void write(@Nullable Attendance attendance, CurrentUser by, OffsetDateTime now) {
    presence = attendance == null ? null : attendance.presence();
    minutes = attendance == null ? null : attendance.minutes();
    channel = attendance == null ? null : attendance.channel();
    reason = attendance == null ? null : attendance.reason();
    note = attendance == null ? null : attendance.note();
    recordedAt = now;
    recordedBy = by.subject();
    recordedByName = by.displayName();
  }

  /** Says what the other one says, and who recorded that when. */
  void take(AttendanceRecord other) {
    presence = other.presence;
    minutes = other.minutes;
    channel = other.channel;
    reason = other.reason;
    note = other.note;
    recordedAt = other.recordedAt;
    recordedBy = other.recordedBy;
    recordedByName = other.recordedByName;
  }

  /** Says nothing any more: another one says it. */
  void empty() {
    presence = null;
    minutes = null;
    channel = null;
    reason = null;
    note = null;
  }

  /** About whom. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** What stands there now. */
  public RecordedAttendance recorded() {
    return new RecordedAttendance(
        sessionId,
        participantId,
        version,
        presence,
        minutes,
        channel,
        reason,
        note,
        recordedByName,
        recordedAt);
  }

  /** What tells two lines apart. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID sessionId = new UUID(0, 0);
    private UUID participantId = new UUID(0, 0);

    /** For JPA. */
    public Key() {}

    /** Of this participant at this session. */
    public Key(UUID sessionId, UUID participantId) {
      this.sessionId = sessionId;
      this.participantId = participantId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && sessionId.equals(key.sessionId)
          && participantId.equals(key.participantId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(sessionId, participantId);
    }
  }
}
