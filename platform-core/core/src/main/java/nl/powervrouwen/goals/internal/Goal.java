package nl.powervrouwen.goals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.GoalStatus;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A goal of one participant. */
@Entity
@LoggedAs(Goal.LOGGED_AS)
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "goal")
public class Goal extends LoggedRecord {

  /** What goals are called in the change log. */
  public static final String LOGGED_AS = "goal";

  /** In the change log: somebody looked back, and said what became of it. */
  public static final String REVIEW = "review";

  @Column(name = "participant_id")
  private UUID participantId;

  private String words;

  @Enumerated(EnumType.STRING)
  private GoalKind kind;

  @Column(name = "parent_id")
  private @Nullable UUID parentId;

  @Column(name = "most_important")
  private boolean mostImportant;

  @Column(name = "since_on")
  private @Nullable LocalDate since;

  @Column(name = "target_on")
  private @Nullable LocalDate target;

  @Enumerated(EnumType.STRING)
  private GoalState state = GoalState.OPEN;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Goal() {}

  /** A new one, on which somebody works. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Goal(ParticipantId participant, GoalData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(GoalData checked) {
    words = Objects.requireNonNull(checked.words());
    kind = Objects.requireNonNull(checked.kind());
    parentId = checked.parent() == null ? null : checked.parent().value();
    mostImportant = Boolean.TRUE.equals(checked.mostImportant());
    since = checked.since();
    target = checked.target();
  }

  /** Says what became of it, as checked. */
  public void become(GoalStatus checked) {
    state = Objects.requireNonNull(checked.state());
    endedOn = checked.on();
    endReason = checked.reason();
  }

  /** From now on it is somebody else's, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** Is one of the most important no more. */
  void leaveTheTop() {
    mostImportant = false;
  }

  /** Which goal. */
  public GoalId id() {
    return new GoalId(key());
  }

  /** Whose. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** As people see it. */
  public GoalRow row(List<GoalStepRow> steps) {
    return new GoalRow(id(), version(), participant(), data(), status(), steps);
  }

  private GoalData data() {
    GoalId parent = parentId == null ? null : new GoalId(parentId);
    return new GoalData(words, kind, parent, mostImportant, since, target);
  }

  private GoalStatus status() {
    return new GoalStatus(state, endedOn, endReason);
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("words", words)
        .with("kind", kind)
        .with("parent", parentId)
        .with("mostImportant", mostImportant)
        .with("since", since)
        .with("target", target)
        .with("state", state)
        .with("endedOn", endedOn)
        .with("reason", endReason);
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, LOGGED_AS, key());
  }
}
