package nl.powervrouwen.programmes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.Caseload.Seat;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/** A participant's time in a group: begun once, ended once. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "participant_id")
  private UUID participantId;

  private LocalDate since;
  private @Nullable LocalDate until;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason reason;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // the same
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Enrolment() {}

  Enrolment(
      GroupId group,
      ParticipantId participant,
      LocalDate since,
      CurrentUser by,
      OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.groupId = group.value();
    this.participantId = participant.value();
    this.since = since;
    this.changedAt = now;
    this.changedBy = by.subject();
  }

  void end(LocalDate lastDay, EndReason why, CurrentUser by, OffsetDateTime now) {
    until = lastDay;
    reason = why;
    changedAt = now;
    changedBy = by.subject();
  }

  EnrolmentId id() {
    return new EnrolmentId(id);
  }

  long version() {
    return version;
  }

  GroupId group() {
    return new GroupId(groupId);
  }

  ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  LocalDate since() {
    return since;
  }

  @Nullable LocalDate until() {
    return until;
  }

  @Nullable EndReason reason() {
    return reason;
  }

  boolean isEnded() {
    return until != null;
  }

  /** Whether she takes part on this day or later. */
  boolean lastsUntil(LocalDate day) {
    return until == null || !until.isBefore(day);
  }

  Seat seat() {
    return new Seat(participantId, until);
  }
}
