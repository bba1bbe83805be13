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
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/**
 * A participant's way through one group: applies, perhaps waits, gets a place, takes part, and it
 * ends once. Who may take which step is decided by whoever calls; here only the facts change.
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
  public Enrolment(
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

  /** Goes on in another group, as far as it had come: with a place or without. */
  public Enrolment goesOnIn(
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

  /** It waits for a place. */
  public void await(CurrentUser by, OffsetDateTime now) {
    stage = Stage.WAITING;
    changed(by, now);
  }

  /** There is a place, from this day on. */
  public void begin(LocalDate firstDay, CurrentUser by, OffsetDateTime now) {
    stage = Stage.ENROLLED;
    since = firstDay;
    changed(by, now);
  }

  /** It ends after this day. */
  public void end(LocalDate lastDay, EndReason why, CurrentUser by, OffsetDateTime now) {
    stage = why == EndReason.COMPLETED ? Stage.COMPLETED : Stage.STOPPED;
    until = lastDay;
    reason = why;
    changed(by, now);
  }

  /** It goes on at this stage, as if it had not ended. */
  public void resume(Stage again, CurrentUser by, OffsetDateTime now) {
    stage = again;
    until = null;
    reason = null;
    changed(by, now);
  }

  /** Ends without ever having begun, though there may have been a place. */
  public void withdraw(LocalDate day, EndReason why, CurrentUser by, OffsetDateTime now) {
    since = null;
    end(day, why, by, now);
  }

  /** It was this participant's all along, who was registered twice. */
  void belongTo(ParticipantId participant, CurrentUser by, OffsetDateTime now) {
    participantId = participant.value();
    changed(by, now);
  }

  private void changed(CurrentUser by, OffsetDateTime now) {
    changedAt = now;
    changedBy = by.subject();
  }

  /** Which enrolment. */
  public EnrolmentId id() {
    return new EnrolmentId(id);
  }

  /** How often somebody changed it. */
  public long version() {
    return version;
  }

  /** In which group. */
  public GroupId group() {
    return new GroupId(groupId);
  }

  /** Whose it is. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** How far it has come. */
  public Stage stage() {
    return stage;
  }

  /** The day of applying. */
  public LocalDate appliedOn() {
    return appliedOn;
  }

  /** The first day in the group; null while there is no place. */
  public @Nullable LocalDate since() {
    return since;
  }

  @Nullable EndReason reason() {
    return reason;
  }

  OffsetDateTime changedAt() {
    return changedAt;
  }

  /** Its stage, and the day from which that holds, as the change log keeps them. */
  public Fields fields(LocalDate today) {
    LocalDate day =
        switch (stage) {
          case REGISTERED -> appliedOn;
          case WAITING, ACTIVE -> today;
          case ENROLLED -> Objects.requireNonNull(since);
          case COMPLETED, STOPPED -> Objects.requireNonNull(until);
        };
    return EnrolmentRepository.fields(stage, day);
  }

  /** The enrolment from which they moved to this one; null when they did not. */
  @Nullable UUID movedFrom() {
    return movedFrom;
  }

  /** The last day, or the day of withdrawing; null while it goes on. */
  public @Nullable LocalDate until() {
    return until;
  }

  /** Whether it began, or somebody applied, after another one of the same person ended. */
  public boolean follows(Enrolment ended) {
    LocalDate last = Objects.requireNonNull(ended.until);
    return ended.id.equals(movedFrom) || (!neverBegan() && !first().isBefore(last));
  }

  /** Whether both hold in the same group on one day; who withdrew before it began holds on none. */
  boolean overlaps(Enrolment other) {
    return groupId.equals(other.groupId)
        && !neverBegan()
        && !other.neverBegan()
        && !first().isAfter(other.last())
        && !other.first().isAfter(last());
  }

  private boolean neverBegan() {
    return stage == Stage.STOPPED && since == null;
  }

  private LocalDate first() {
    return Objects.requireNonNullElse(since, appliedOn);
  }

  private LocalDate last() {
    return Objects.requireNonNullElse(until, LocalDate.MAX);
  }

  /** Whether it is a place in the group on this day. */
  public boolean covers(LocalDate day) {
    return since != null && new Membership(group(), participant(), since, until).covers(day);
  }

  /** Whether it is in the way of another enrolment of the same here that begins on this day. */
  public boolean standsInTheWayOf(LocalDate day) {
    return until == null || (since != null && !until.isBefore(day));
  }
}
