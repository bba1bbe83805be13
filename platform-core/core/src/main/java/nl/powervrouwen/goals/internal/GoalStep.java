package nl.powervrouwen.goals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalStepId;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A step towards a goal. */
@Entity
@LoggedAs("goal-step")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "goal_step")
public class GoalStep extends LoggedRecord {

  @ManyToOne
  @JoinColumn(name = "goal_id")
  private Goal goal;

  private String text;

  @Enumerated(EnumType.STRING)
  private StepOwner owner;

  private @Nullable String helper;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GoalStep() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public GoalStep(Goal goal, GoalStepData checked) {
    super(UUID.randomUUID());
    this.goal = goal;
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(GoalStepData checked) {
    text = Objects.requireNonNull(checked.text());
    owner = Objects.requireNonNull(checked.owner());
    helper = checked.helper();
    dueOn = checked.dueOn();
    doneOn = checked.doneOn();
  }

  /** Was done on this day; null when it was not after all. */
  public void done(@Nullable LocalDate day) {
    doneOn = day;
  }

  /** Towards which goal. */
  public Goal goal() {
    return goal;
  }

  /** Its number. */
  public UUID id() {
    return key();
  }

  /** As people see it. */
  public GoalStepRow row() {
    return new GoalStepRow(
        new GoalStepId(key()),
        version(),
        goal.id(),
        new GoalStepData(text, owner, helper, dueOn, doneOn));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data()).with("goal", goal.id().value());
  }

  @Override
  public Subject subject() {
    return Subject.about(goal.participant().value(), "goal-step", key());
  }
}
