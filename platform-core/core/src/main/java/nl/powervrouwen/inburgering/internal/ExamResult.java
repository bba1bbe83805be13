package nl.powervrouwen.inburgering.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.inburgering.ExamLevel;
import nl.powervrouwen.inburgering.ExamOutcome;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExamResultData;
import nl.powervrouwen.inburgering.ExamResultId;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.NoOutcomeReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** What came of one part of an exam on one day. */
@Entity
@LoggedAs("exam-result")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "exam_result")
public class ExamResult extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "exam_on")
  private LocalDate examOn;

  @Enumerated(EnumType.STRING)
  private ExamPart part;

  @Enumerated(EnumType.STRING)
  private ExamOutcome outcome;

  @Enumerated(EnumType.STRING)
  private @Nullable ExamLevel level;

  @Column(name = "no_outcome_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable NoOutcomeReason noOutcomeReason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ExamResult() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public ExamResult(ParticipantId participant, ExamResultData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(ExamResultData checked) {
    examOn = Objects.requireNonNull(checked.examOn());
    part = Objects.requireNonNull(checked.examPart());
    outcome = Objects.requireNonNull(checked.outcome());
    level = checked.level();
    noOutcomeReason = checked.noOutcomeReason();
  }

  /** From now on it is about somebody else, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public ExamResultRow row() {
    return new ExamResultRow(
        new ExamResultId(key()),
        version(),
        new ParticipantId(participantId),
        new ExamResultData(examOn, part, outcome, level, noOutcomeReason));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }
}
