package nl.powervrouwen.goals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.goals.PlanApprovalData;
import nl.powervrouwen.goals.PlanApprovalId;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** That a participant agreed with the plan as it was then; it is never changed. */
@Entity
@LoggedAs("plan-approval")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "plan_approval")
public class PlanApproval extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  private @Nullable String language;
  private @Nullable Boolean interpreter;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  private String plan;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PlanApproval() {}

  /** As checked, with this plan, recorded by this colleague. */
  @SuppressWarnings("NullAway.Init") // the rest is set when it is added
  public PlanApproval(
      ParticipantId participant, PlanApprovalData checked, AgreedPlan plan, CurrentUser by) {
    super(UUID.randomUUID());
    participantId = participant.value();
    agreedOn = Objects.requireNonNull(checked.agreedOn());
    language = checked.language();
    interpreter = checked.interpreter();
    recordedByName = by.displayName();
    this.plan = plan.written();
  }

  /** From now on it is somebody else's, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** With what the participant agreed. */
  public AgreedPlan plan() {
    return AgreedPlan.read(plan);
  }

  /** On which day. */
  LocalDate agreedOn() {
    return agreedOn;
  }

  /** As people see it. */
  public PlanApprovalRow row() {
    return new PlanApprovalRow(
        new PlanApprovalId(key()),
        version(),
        new ParticipantId(participantId),
        new PlanApprovalData(agreedOn, language, interpreter),
        plan().goals().stream().map(AgreedPlan.AgreedGoal::words).toList(),
        recordedByName,
        changedAt().toInstant());
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("agreedOn", agreedOn)
        .with("language", language)
        .with("interpreter", interpreter)
        .with("plan", plan);
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "plan-approval", key());
  }
}
