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
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/** One write to somebody's attendance: who, when, what stood there, what stands there now. */
@Entity
@Kept(by = RetentionCategory.ATTENDANCE)
@Table(name = "attendance_change")
public class AttendanceChange {

  @Id
  @SuppressWarnings("UnusedVariable") // JPA needs it
  private UUID id;

  @Column(name = "session_id")
  @SuppressWarnings("UnusedVariable") // queries ask for it
  private UUID sessionId;

  @Column(name = "participant_id")
  @SuppressWarnings("UnusedVariable") // the same
  private UUID participantId;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "old_presence")
  @Enumerated(EnumType.STRING)
  private @Nullable Presence oldPresence;

  @Column(name = "old_minutes")
  private @Nullable Integer oldMinutes;

  @Column(name = "old_channel")
  @Enumerated(EnumType.STRING)
  private @Nullable Channel oldChannel;

  @Column(name = "old_absence_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable AbsenceReason oldReason;

  @Column(name = "old_note")
  private @Nullable String oldNote;

  @Column(name = "new_presence")
  @Enumerated(EnumType.STRING)
  private @Nullable Presence newPresence;

  @Column(name = "new_minutes")
  private @Nullable Integer newMinutes;

  @Column(name = "new_channel")
  @Enumerated(EnumType.STRING)
  private @Nullable Channel newChannel;

  @Column(name = "new_absence_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable AbsenceReason newReason;

  @Column(name = "new_note")
  private @Nullable String newNote;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttendanceChange() {}

  AttendanceChange(UUID sessionId, UUID participantId, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.sessionId = sessionId;
    this.participantId = participantId;
    this.changedAt = now;
    this.changedBy = by.subject();
    this.changedByName = by.displayName();
  }

  AttendanceChange from(@Nullable Attendance old) {
    if (old != null) {
      oldPresence = old.presence();
      oldMinutes = old.minutes();
      oldChannel = old.channel();
      oldReason = old.reason();
      oldNote = old.note();
    }
    return this;
  }

  AttendanceChange to(@Nullable Attendance changed) {
    if (changed != null) {
      newPresence = changed.presence();
      newMinutes = changed.minutes();
      newChannel = changed.channel();
      newReason = changed.reason();
      newNote = changed.note();
    }
    return this;
  }

  AttendanceChangeRow row() {
    return new AttendanceChangeRow(
        changedAt.toInstant(),
        changedByName,
        oldPresence == null
            ? null
            : new Attendance(oldPresence, oldMinutes, oldChannel, oldReason, oldNote),
        newPresence == null
            ? null
            : new Attendance(newPresence, newMinutes, newChannel, newReason, newNote));
  }
}
