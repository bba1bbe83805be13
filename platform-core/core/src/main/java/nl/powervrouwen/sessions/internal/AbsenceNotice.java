package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.sessions.AbsenceNoticeId;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceReason;
import org.jspecify.annotations.Nullable;

/**
 * That a participant will not come on these days, told beforehand. No words of their own are kept
 * with it: those would soon be about somebody's health.
 */
@Entity
@LoggedAs("absence-notice")
@Kept(by = RetentionCategory.ATTENDANCE)
@Table(name = "absence_notice")
public class AbsenceNotice extends LoggedRecord {

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private @Nullable AbsenceReason reason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AbsenceNotice() {}

  /** Of this participant, for the sessions of this group. */
  public AbsenceNotice(
      GroupId group,
      ParticipantId participant,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable AbsenceReason reason) {
    super(UUID.randomUUID());
    this.groupId = group.value();
    this.participantId = participant.value();
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.reason = reason;
  }

  /** As people see it. */
  public AbsenceNoticeRow row() {
    return new AbsenceNoticeRow(
        new AbsenceNoticeId(key()),
        version(),
        new GroupId(groupId),
        new ParticipantId(participantId),
        firstDay,
        lastDay,
        reason);
  }

  /** Is somebody else's from now on: they turned out to be the same person. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("group", groupId)
        .with("firstDay", firstDay)
        .with("lastDay", lastDay)
        .with("reason", reason);
  }
}
