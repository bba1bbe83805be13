package nl.powervrouwen.results.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.results.CheckAnswer;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.InstrumentScore;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import org.jspecify.annotations.Nullable;

/** What was typed about a result, an answer or a measurement, as it can be kept. */
public record InputCheck(LocalDate today) {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int FUTURE_YEARS = 10;
  private static final int MOST_HOURS = 60;
  private static final int LONGEST_SECTOR = 100;
  private static final int LONGEST_ORGANISATION = 200;
  private static final int MOST_STEPS = 6;
  private static final int MOST_AGREEING = 5;

  /**
   * Checks a result.
   *
   * @return of which is said whether it goes on
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public ResultData result(ResultData typed) {
    Findings findings = new Findings();
    ResultKind kind = findings.needed("kind", typed.kind(), ResultKind.JOB);
    findings.range("hoursPerWeek", typed.hoursPerWeek(), 1, MOST_HOURS);
    String sector = findings.text("sector", typed.sector(), LONGEST_SECTOR);
    String organisation = findings.text("organisation", typed.organisation(), LONGEST_ORGANISATION);
    if (kind.isFound()) {
      period(typed, findings);
    } else {
      nothing(typed, sector, organisation, findings);
    }
    findings.refuse();
    return new ResultData(
        kind,
        typed.startedOn(),
        typed.lastDay(),
        typed.stateOn(today),
        typed.hoursPerWeek(),
        typed.benefitEnded(),
        sector,
        organisation,
        typed.evidence());
  }

  private void period(ResultData typed, Findings findings) {
    LocalDate start = typed.startedOn();
    LocalDate last = typed.lastDay();
    findings.range("startedOn", start, FIRST, today.plusYears(1));
    findings.range("lastDay", last, FIRST, today.plusYears(FUTURE_YEARS));
    if (start != null && last != null && last.isBefore(start)) {
      findings.add("lastDay", Code.END_BEFORE_START);
    } else if (last != null && typed.continuation() == Continuation.GOES_ON && isOver(last)) {
      findings.add("continuation", Code.RESULT_GOES_ON, last);
    } else if (last != null && typed.continuation() == Continuation.ENDED && !isOver(last)) {
      findings.add("lastDay", Code.RESULT_NOT_ENDED);
    }
  }

  private boolean isOver(LocalDate last) {
    return last.isBefore(today);
  }

  /** That nothing was found has a day on which it was so, and nothing else to say of it. */
  private void nothing(
      ResultData typed, @Nullable String sector, @Nullable String organisation, Findings findings) {
    LocalDate asked = findings.needed("startedOn", typed.startedOn(), today);
    if (asked.isAfter(today)) {
      findings.add("startedOn", Code.DATE_FUTURE);
    } else {
      findings.range("startedOn", asked, FIRST, today);
    }
    without("lastDay", typed.lastDay(), findings);
    if (typed.continuation() != null && typed.continuation() != Continuation.NOT_KNOWN) {
      findings.add("continuation", Code.RESULT_NOTHING);
    }
    without("hoursPerWeek", typed.hoursPerWeek(), findings);
    without("benefitEnded", typed.benefitEnded(), findings);
    without("sector", sector, findings);
    without("organisation", organisation, findings);
  }

  private static void without(String field, @Nullable Object value, Findings findings) {
    if (value != null) {
      findings.add(field, Code.RESULT_NOTHING);
    }
  }

  /**
   * Checks what came of asking about a result.
   *
   * @return with its answer and the day on which somebody asked
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public CheckAnswer answer(CheckAnswer typed, ResultData result) {
    Findings findings = new Findings();
    Continuation answer =
        findings.needed("continuation", typed.continuation(), Continuation.NOT_KNOWN);
    if (!Objects.requireNonNull(result.kind()).isFound()) {
      findings.add("continuation", Code.RESULT_NOTHING);
    } else if (result.stateOn(today) == Continuation.ENDED) {
      findings.add("continuation", Code.RESULT_ENDED);
    }
    LocalDate first = Objects.requireNonNullElse(result.startedOn(), FIRST);
    LocalDate asked = Objects.requireNonNullElse(typed.askedOn(), today);
    if (asked.isAfter(today)) {
      findings.add("askedOn", Code.DATE_FUTURE);
    } else {
      findings.range("askedOn", asked, first, today);
    }
    LocalDate last = typed.lastDay();
    if (last != null && answer != Continuation.ENDED) {
      findings.add("lastDay", Code.RESULT_LAST_DAY);
    } else if (last != null && !isOver(last)) {
      findings.add("lastDay", Code.RESULT_NOT_ENDED);
    } else {
      findings.range("lastDay", last, first, asked);
    }
    findings.refuse();
    return new CheckAnswer(answer, asked, last);
  }

  /**
   * Checks a measurement.
   *
   * @param standing scores that stand already
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public void measurement(
      MeasurementData typed, List<InstrumentRow> instruments, Set<InstrumentScore> standing) {
    Findings findings = new Findings();
    findings.needed("moment", typed.moment(), MeasurementMoment.START);
    LocalDate day = findings.needed("measuredOn", typed.measuredOn(), today);
    if (day.isAfter(today)) {
      findings.add("measuredOn", Code.DATE_FUTURE);
    } else {
      findings.range("measuredOn", day, FIRST, today);
    }
    findings.range("ladder", typed.ladder(), 1, MOST_STEPS);
    findings.range("talking", typed.talking(), 1, MOST_AGREEING);
    findings.range("strengths", typed.strengths(), 1, MOST_AGREEING);
    findings.range("asking", typed.asking(), 1, MOST_AGREEING);
    findings.range("arranging", typed.arranging(), 1, MOST_AGREEING);
    findings.range("planning", typed.planning(), 1, MOST_AGREEING);
    scores(typed.scores(), instruments, standing, findings);
    if (measured(typed).allMatch(Objects::isNull) && typed.scores().isEmpty()) {
      findings.add("ladder", Code.MEASUREMENT_EMPTY);
    }
    findings.refuse();
  }

  private static void scores(
      Set<InstrumentScore> typed,
      List<InstrumentRow> instruments,
      Set<InstrumentScore> standing,
      Findings findings) {
    boolean known =
        typed.stream()
            .allMatch(one -> standing.contains(one) || instruments.stream().anyMatch(has(one)));
    long domains =
        typed.stream().map(one -> List.of(one.instrument(), one.domain())).distinct().count();
    if (!known) {
      findings.add("scores", Code.SCORE_UNKNOWN);
    } else if (domains < typed.size()) {
      findings.add("scores", Code.SCORE_TWICE);
    }
  }

  private static Predicate<InstrumentRow> has(InstrumentScore score) {
    return instrument ->
        instrument.name().equals(score.instrument())
            && instrument.domains().contains(score.domain())
            && instrument.levels().contains(score.level());
  }

  private static Stream<@Nullable Object> measured(MeasurementData typed) {
    return Stream.of(
        typed.ladder(),
        typed.reading(),
        typed.writing(),
        typed.listening(),
        typed.speaking(),
        typed.talking(),
        typed.strengths(),
        typed.asking(),
        typed.arranging(),
        typed.planning());
  }
}
