package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.results.CheckAnswer;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.DueCheck;
import nl.powervrouwen.results.Evidence;
import nl.powervrouwen.results.Found;
import nl.powervrouwen.results.PersonResults;
import nl.powervrouwen.results.ResultCheck;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.ResultRow;
import org.jspecify.annotations.Nullable;

/** What a participant found. The names are those of the JSON; what is null is left out. */
public record ResultJson(
    UUID id,
    long versie,
    UUID deelnemerId,
    ResultKind soort,
    @Nullable LocalDate eersteDag,
    @Nullable LocalDate laatsteDag,
    Continuation gaatDoor,
    @Nullable Integer urenPerWeek,
    @Nullable Boolean uitkeringGeeindigd,
    @Nullable String sector,
    @Nullable String werkgeverOfSchool,
    @Nullable Evidence hoeBekend,
    List<Check> navraag) {

  /** Whether it went on after some months. */
  public record Check(
      int maanden,
      LocalDate dag,
      @Nullable Continuation antwoord,
      @Nullable LocalDate gevraagdOp,
      boolean nuNavragen) {

    static Check of(ResultCheck check) {
      return new Check(check.months(), check.day(), check.answer(), check.askedOn(), check.due());
    }
  }

  /** A form. */
  public record Input(
      @Means(value = "kind", needed = true) @Nullable ResultKind soort,
      @Means("startedOn") @Nullable LocalDate eersteDag,
      @Means("lastDay") @Nullable LocalDate laatsteDag,
      @Means("continuation") @Nullable Continuation gaatDoor,
      @Means("hoursPerWeek") @Nullable Integer urenPerWeek,
      @Means("benefitEnded") @Nullable Boolean uitkeringGeeindigd,
      @Means("sector") @Nullable String sector,
      @Means("organisation") @Nullable String werkgeverOfSchool,
      @Means("evidence") @Nullable Evidence hoeBekend) {

    ResultData data() {
      return new ResultData(
          soort,
          eersteDag,
          laatsteDag,
          gaatDoor,
          urenPerWeek,
          uitkeringGeeindigd,
          sector,
          werkgeverOfSchool,
          hoeBekend);
    }
  }

  /** What came of asking. */
  public record Answering(
      @Means(value = "continuation", needed = true) @Nullable Continuation gaatDoor,
      @Means("askedOn") @Nullable LocalDate gevraagdOp,
      @Means("lastDay") @Nullable LocalDate laatsteDag) {

    CheckAnswer answer() {
      return new CheckAnswer(gaatDoor, gevraagdOp, laatsteDag);
    }
  }

  /** The results of one participant. */
  public record Page(List<ResultJson> resultaten) {}

  /** How many found something, and what. */
  public record All(
      int deelnemers, int gevonden, int nogNiets, int nietBekend, List<ResultJson> resultaten) {}

  /** What must be asked now. */
  public record Due(UUID resultaatId, UUID deelnemerId, ResultKind soort, Check navraag) {}

  /** All that must be asked now. */
  public record DuePage(List<Due> navragen) {}

  static ResultJson of(ResultRow row) {
    ResultData data = row.data();
    return new ResultJson(
        row.id().value(),
        row.version(),
        row.participant().value(),
        Objects.requireNonNull(data.kind()),
        data.startedOn(),
        data.lastDay(),
        row.state(),
        data.hoursPerWeek(),
        data.benefitEnded(),
        data.sector(),
        data.organisation(),
        data.evidence(),
        row.checks().stream().map(Check::of).toList());
  }

  static Page of(List<ResultRow> rows) {
    return new Page(rows.stream().map(ResultJson::of).toList());
  }

  static All of(Found found, List<PersonResults> all) {
    return new All(
        found.participants(),
        found.found(),
        found.nothing(),
        found.notKnown(),
        all.stream().flatMap(one -> one.results().stream()).map(ResultJson::of).toList());
  }

  static DuePage due(List<DueCheck> due) {
    return new DuePage(due.stream().map(ResultJson::due).toList());
  }

  private static Due due(DueCheck due) {
    ResultRow result = due.result();
    return new Due(
        result.id().value(),
        result.participant().value(),
        Objects.requireNonNull(result.data().kind()),
        Check.of(due.check()));
  }
}
