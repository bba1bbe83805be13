package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A result that was recorded.
 *
 * @param data its date, part and outcome are never null
 */
public record ExamResultRow(
    ExamResultId id, long version, ParticipantId participant, ExamResultData data)
    implements Serializable {

  /** The day of the exam. */
  public LocalDate examOn() {
    return Objects.requireNonNull(data.examOn());
  }

  /** Which part. */
  public ExamPart part() {
    return Objects.requireNonNull(data.examPart());
  }

  /** What came of it. */
  public ExamOutcome outcome() {
    return Objects.requireNonNull(data.outcome());
  }
}
