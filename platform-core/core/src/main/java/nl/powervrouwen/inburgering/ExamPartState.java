package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reached in one part of the exam, as far as it is recorded.
 *
 * @param passed the result at the highest level that was passed; null while none is recorded, which
 *     does not mean that there is none
 * @param last the result of the last day; null when nothing is recorded
 * @param recorded how many results are recorded
 * @param freeAttempts how many attempts without fee DUO still gives; null when not recorded
 */
public record ExamPartState(
    ExamPart part,
    @Nullable ExamResultRow passed,
    @Nullable ExamResultRow last,
    int recorded,
    @Nullable Integer freeAttempts)
    implements Serializable {

  private static final Comparator<ExamResultRow> LEVEL =
      Comparator.comparing(
          (ExamResultRow row) -> row.data().level(),
          Comparator.nullsFirst(Comparator.<ExamLevel>naturalOrder()));

  static ExamPartState of(ExamPart part, List<ExamResultRow> all, InburgeringData file) {
    List<ExamResultRow> own = all.stream().filter(row -> row.part() == part).toList();
    return new ExamPartState(
        part,
        own.stream()
            .filter(row -> row.outcome() == ExamOutcome.GESLAAGD)
            .max(LEVEL.thenComparing(Comparator.comparing(ExamResultRow::examOn).reversed()))
            .orElse(null),
        own.stream().max(Comparator.comparing(ExamResultRow::examOn)).orElse(null),
        own.size(),
        free(part, file));
  }

  private static @Nullable Integer free(ExamPart part, InburgeringData file) {
    return switch (part) {
      case KNM -> file.freeKnm();
      case LE -> file.freeLe();
      case LU -> file.freeLu();
      case SC -> file.freeSc();
      case SP -> file.freeSp();
    };
  }
}
