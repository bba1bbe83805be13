package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/** The writes to attendance in the change log; its subject is the session and the participant. */
@ApplicationScoped
public class AttendanceLog {

  @Inject private ChangeLog log;

  /** Writes down what stood there and what stands there now; null for nothing. */
  public void write(
      UUID session,
      ParticipantId participant,
      @Nullable Attendance old,
      @Nullable Attendance changed,
      OffsetDateTime now) {
    String action = changed == null ? "clear" : "record";
    log.write(subject(session, participant), action, fields(old), fields(changed), null, now);
  }

  /** Writes down what a participant got of another registration of the same person. */
  void moved(
      UUID session,
      ParticipantId participant,
      @Nullable Attendance old,
      Attendance moved,
      OffsetDateTime now) {
    log.write(subject(session, participant), "merge", fields(old), fields(moved), null, now);
  }

  /** Every write about one participant at one session, oldest first. */
  public List<AttendanceChangeRow> of(UUID session, ParticipantId participant) {
    return log.of(subject(session, participant)).stream()
        .map(
            change ->
                new AttendanceChangeRow(
                    change.at(),
                    change.by(),
                    attendance(change.before()),
                    attendance(change.after())))
        .toList();
  }

  private static Subject subject(UUID session, ParticipantId participant) {
    return Subject.about(participant.value(), "attendance", session);
  }

  private static Fields fields(@Nullable Attendance attendance) {
    return attendance == null
        ? Fields.NONE
        : Fields.NONE
            .with("presence", attendance.presence())
            .with("minutes", attendance.minutes())
            .with("channel", attendance.channel())
            .with("reason", attendance.reason())
            .with("note", attendance.note());
  }

  private static @Nullable Attendance attendance(Fields fields) {
    String presence = fields.get("presence");
    String minutes = fields.get("minutes");
    String channel = fields.get("channel");
    String reason = fields.get("reason");
    return presence == null
        ? null
        : new Attendance(
            Presence.valueOf(presence),
            minutes == null ? null : Integer.valueOf(minutes),
            channel == null ? null : Channel.valueOf(channel),
            reason == null ? null : AbsenceReason.valueOf(reason),
            fields.get("note"));
  }
}
