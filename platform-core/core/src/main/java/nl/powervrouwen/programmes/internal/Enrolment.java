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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.identity.Caseload.Seat;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/**
 * A participant's way through one group: she applies, perhaps waits, gets a place, takes part, and
 * it ends once. Who may take which step is decided by whoever calls; here only the facts change.
 */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "enrolment")
public class Enrolment {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "participant_id")
  private UUID participantId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "applied_on")
  private LocalDate appliedOn;

  private @Nullable LocalDate since;
  private @Nullable LocalDate until;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason reason;

  @Column(name = "moved_from")
  private @Nullable UUID movedFrom;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Enrolment() {}

  /** Somebody applied. */
  Enrolment(
      GroupId group,
      ParticipantId participant,
      LocalDate appliedOn,
      CurrentUser by,
      OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.groupId = group.value();
    this.participantId = participant.value();
    this.stage = Stage.REGISTERED;
    this.appliedOn = appliedOn;
    this.changedAt = now;
    this.changedBy = by.subject();
  }

  /** The same woman goes on in another group, as far as she had come: with a place or without. */
  Enrolment goesOnIn(
      GroupId other, @Nullable LocalDate firstDay, CurrentUser by, OffsetDateTime now) {
    Enrolment next = new Enrolment(other, participant(), appliedOn, by, now);
    next.movedFrom = id;
    if (firstDay != null) {
      next.begin(firstDay, by, now);
    } else if (stage == Stage.WAITING) {
      next.await(by, now);
    }
    return next;
  }

  void await(CurrentUser by, OffsetDateTime now) {
    stage = Stage.WAITING;
    changed(by, now);
  }

  void begin(LocalDate firstDay, CurrentUser by, OffsetDateTime now) {
    stage = Stage.ENROLLED;
    since = firstDay;
    changed(by, now);
  }

  void end(LocalDate lastDay, EndReason why, CurrentUser by, OffsetDateTime now) {
    stage = why == EndReason.COMPLETED ? Stage.COMPLETED : Stage.STOPPED;
    until = lastDay;
    reason = why;
    changed(by, now);
  }

  /** Ends without her ever having begun, though she may have had a place. */
  void withdraw(LocalDate day, EndReason why, CurrentUser by, OffsetDateTime now) {
    since = null;
    end(day, why, by, now);
  }

  private void changed(CurrentUser by, OffsetDateTime now) {
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

  Stage stage() {
    return stage;
  }

  LocalDate appliedOn() {
    return appliedOn;
  }

  @Nullable LocalDate since() {
    return since;
  }

  @Nullable LocalDate until() {
    return until;
  }

  @Nullable EndReason reason() {
    return reason;
  }

  OffsetDateTime changedAt() {
    return changedAt;
  }

  /** The day from which the stage it is in holds. */
  LocalDate stageDay(LocalDate today) {
    return switch (stage) {
      case REGISTERED -> appliedOn;
      case WAITING, ACTIVE -> today;
      case ENROLLED -> Objects.requireNonNull(since);
      case COMPLETED, STOPPED -> Objects.requireNonNull(until);
    };
  }

  /** Whether she has or had a place on this day. */
  boolean isIn(LocalDate day) {
    return since != null && !since.isAfter(day) && lastsUntil(day);
  }

  /** Whether she takes a place on this day or later. */
  boolean takesPlaceFrom(LocalDate day) {
    return since != null && lastsUntil(day);
  }

  /** Whether it is in the way of another enrolment of hers here that begins on this day. */
  boolean standsInTheWayOf(LocalDate day) {
    return until == null || takesPlaceFrom(day);
  }

  private boolean lastsUntil(LocalDate day) {
    return until == null || !until.isBefore(day);
  }

  /** Her place as the caseload knows it; empty while she has none. */
  Optional<Seat> seat() {
    return Optional.ofNullable(since).map(first -> new Seat(participantId, until));
  }

  /** Her time in the group; empty when she has not had any. */
  Optional<Membership> membership() {
    return Optional.ofNullable(since)
        .map(first -> new Membership(group(), participant(), first, until));
  }

  EnrolmentRow row(PersonName name, String groupName) {
    return new EnrolmentRow(
        id(),
        version,
        participant(),
        name,
        group(),
        groupName,
        stage,
        appliedOn,
        since,
        until,
        reason,
        movedFrom == null ? null : new EnrolmentId(movedFrom));
  }
}
