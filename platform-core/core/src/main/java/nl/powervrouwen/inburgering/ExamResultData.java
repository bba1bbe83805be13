package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of one part of an exam on one day, as DUO's specification names it.
 *
 * @param examOn the day of the exam; needed
 * @param examPart which part; needed
 * @param outcome what came of it; needed
 * @param level at which level; null when not known
 * @param noOutcomeReason why there is no result; null when there is one, or not known
 */
public record ExamResultData(
    @Nullable LocalDate examOn,
    @Nullable ExamPart examPart,
    @Nullable ExamOutcome outcome,
    @Nullable ExamLevel level,
    @Nullable NoOutcomeReason noOutcomeReason)
    implements Serializable {}
