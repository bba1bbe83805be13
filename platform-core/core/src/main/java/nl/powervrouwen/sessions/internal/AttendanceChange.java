package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/** One write to somebody's attendance: who, when, what stood there, what stands there now. */
@Entity
@Table(name = "attendance_change")
@SuppressWarnings("UnusedVariable") // history is written here, and read by whoever must account
public class AttendanceChange {

  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "old_presence")
  @Enumerated(EnumType.STRING)
  private @Nullable Presence oldPresence;

  @Column(name = "old_minutes")
  private @Nullable Integer oldMinutes;

  @Column(name = "old_channel")
  @Enumerated(EnumType.STRING)
  private @Nullable Channel oldChannel;

  @Column(name = "new_presence")
  @Enumerated(EnumType.STRING)
  private @Nullable Presence newPresence;

  @Column(name = "new_minutes")
  private @Nullable Integer newMinutes;

  @Column(name = "new_channel")
  @Enumerated(EnumType.STRING)
  private @Nullable Channel newChannel;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttendanceChange() {}

  AttendanceChange(UUID sessionId, UUID participantId, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.sessionId = sessionId;
    this.participantId = participantId;
    this.changedAt = now;
    this.changedBy = by.subject();
  }

  AttendanceChange from(@Nullable Attendance old) {
    if (old != null) {
      oldPresence = old.presence();
      oldMinutes = old.minutes();
      oldChannel = old.channel();
    }
    return this;
  }

  AttendanceChange to(@Nullable Attendance changed) {
    if (changed != null) {
      newPresence = changed.presence();
      newMinutes = changed.minutes();
      newChannel = changed.channel();
    }
    return this;
  }
}
