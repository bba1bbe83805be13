package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.inburgering.ExamLevel;
import nl.powervrouwen.inburgering.ExamOutcome;
import nl.powervrouwen.inburgering.ExamOverview;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExamPartState;
import nl.powervrouwen.inburgering.ExamResultData;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.NoOutcomeReason;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A result of a part of an exam, as DUO names what is in it. The names are those of the JSON. */
public record ExamResultJson(
    UUID id,
    long versie,
    LocalDate examendatum,
    ExamPart onderdeel,
    ExamOutcome resultaat,
    @Nullable ExamLevel niveau,
    @Nullable NoOutcomeReason redenGeenResultaat) {

  /** What was reached in a part. */
  public record PartState(
      ExamPart onderdeel,
      @Nullable LocalDate geslaagdOp,
      @Nullable ExamLevel niveau,
      @Nullable Integer gratisPogingenTegoed) {

    static PartState of(ExamPartState state) {
      Optional<ExamResultRow> passed = Optional.ofNullable(state.passed());
      return new PartState(
          state.part(),
          passed.map(ExamResultRow::examOn).orElse(null),
          passed.map(row -> row.data().level()).orElse(null),
          state.freeAttempts());
    }
  }

  /** All of one participant. */
  public record Page(
      List<PartState> onderdelen, List<ExamResultJson> examens, List<String> opmerkingen) {}

  /** A form. */
  public record Input(
      @Means(value = "examOn", needed = true) @Nullable LocalDate examendatum,
      @Means(value = "examPart", needed = true) @Nullable ExamPart onderdeel,
      @Means(value = "outcome", needed = true) @Nullable ExamOutcome resultaat,
      @Means("level") @Nullable ExamLevel niveau,
      @Means("noOutcomeReason") @Nullable NoOutcomeReason redenGeenResultaat) {

    ExamResultData data() {
      return new ExamResultData(examendatum, onderdeel, resultaat, niveau, redenGeenResultaat);
    }
  }

  static ExamResultJson of(ExamResultRow row) {
    return new ExamResultJson(
        row.id().value(),
        row.version(),
        row.examOn(),
        row.part(),
        row.outcome(),
        row.data().level(),
        row.data().noOutcomeReason());
  }

  static Page of(ExamOverview overview) {
    return new Page(
        overview.parts().stream().map(PartState::of).toList(),
        overview.results().stream().map(ExamResultJson::of).toList(),
        overview.remarks().stream().map(Words::dutch).toList());
  }
}
