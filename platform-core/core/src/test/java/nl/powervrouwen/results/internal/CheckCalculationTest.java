package nl.powervrouwen.results.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.ResultCheck;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCalculationTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 2025-04-30, 2025-07-31, 2026-01-31",
    "2025-08-31, 2025-11-30, 2026-02-28, 2026-08-31",
    "2025-11-30, 2026-02-28, 2026-05-30, 2026-11-30",
    "2023-11-30, 2024-02-29, 2024-05-30, 2024-11-30",
    "2024-02-29, 2024-05-29, 2024-08-29, 2025-02-28",
    "2025-06-15, 2025-09-15, 2025-12-15, 2026-06-15"
  })
  void asksAfterWholeMonthsAndNeverInTheMonthAfter(
      LocalDate start, LocalDate three, LocalDate six, LocalDate twelve) {
    assertThat(all(since(start), Map.of(), start))
        .extracting(ResultCheck::months, ResultCheck::day)
        .containsExactly(tuple(3, three), tuple(6, six), tuple(12, twelve));
  }

  @Test
  void isDueOnItsDayAndNotTheDayBefore() {
    ResultData job = since(day("2026-01-31"));

    assertThat(dueOn(job, "2026-04-29")).isEmpty();
    assertThat(dueOn(job, "2026-04-30")).containsExactly(3);
    assertThat(dueOn(job, "2026-07-30")).containsExactly(3);
    assertThat(dueOn(job, "2026-07-31")).as("one question at a time").containsExactly(6);
    assertThat(dueOn(job, "2028-07-31")).containsExactly(12);
  }

  @Test
  void neverAsksWhileTheFirstDayIsNotKnownNorAboutNothing() {
    ResultData unknown = Records.of(ResultData.class, "kind", ResultKind.JOB);
    ResultData nothing = Records.with(since(day("2025-01-01")), "kind", ResultKind.NOTHING);

    assertThat(all(unknown, Map.of(), day("2026-07-31"))).isEmpty();
    assertThat(all(nothing, Map.of(), day("2026-07-31"))).isEmpty();
  }

  @Test
  void takesAnAnswerForItsOwnMonthsAndStillThereForAllBefore() {
    ResultData job = since(day("2026-01-10"));

    assertThat(all(job, Map.of(day("2026-07-12"), Continuation.GOES_ON), day("2026-08-01")))
        .extracting(ResultCheck::months, ResultCheck::answer, ResultCheck::due)
        .containsExactly(
            tuple(3, Continuation.GOES_ON, false),
            tuple(6, Continuation.GOES_ON, false),
            tuple(12, null, false));
    assertThat(all(job, Map.of(day("2026-07-12"), Continuation.NOT_KNOWN), day("2026-08-01")))
        .extracting(ResultCheck::months, ResultCheck::answer, ResultCheck::askedOn)
        .containsExactly(
            tuple(3, null, null),
            tuple(6, Continuation.NOT_KNOWN, day("2026-07-12")),
            tuple(12, null, null));
  }

  @Test
  void comesBackWhenAnotherFirstDayMakesTheAnswerTooEarly() {
    Map<LocalDate, Continuation> asked = Map.of(day("2026-04-12"), Continuation.GOES_ON);

    assertThat(all(since(day("2026-01-10")), asked, day("2026-06-01"))).noneMatch(ResultCheck::due);
    assertThat(all(since(day("2026-02-20")), asked, day("2026-06-01")))
        .filteredOn(ResultCheck::due)
        .extracting(ResultCheck::day)
        .containsExactly(day("2026-05-20"));
  }

  @Test
  void isTakenAwayWhenItEndsBefore() {
    ResultData ended = Records.with(since(day("2026-01-10")), "lastDay", day("2026-05-31"));
    ResultData planned = Records.with(since(day("2026-01-10")), "lastDay", day("2026-12-31"));

    assertThat(all(ended, Map.of(), day("2026-08-01")))
        .extracting(ResultCheck::months, ResultCheck::answer, ResultCheck::due)
        .containsExactly(
            tuple(3, Continuation.GOES_ON, false), tuple(6, Continuation.ENDED, false));
    assertThat(all(planned, Map.of(), day("2026-08-01")))
        .as("it will have ended after twelve months")
        .extracting(ResultCheck::months, ResultCheck::due)
        .containsExactly(tuple(3, false), tuple(6, true));
  }

  @Test
  void tellsNothingOfADayThatNobodyKnows() {
    ResultData ended = Records.with(since(day("2026-01-10")), "continuation", Continuation.ENDED);

    assertThat(all(ended, Map.of(day("2026-05-02"), Continuation.ENDED), day("2026-08-01")))
        .extracting(ResultCheck::months, ResultCheck::answer, ResultCheck::due)
        .containsExactly(tuple(3, Continuation.ENDED, false), tuple(6, Continuation.ENDED, false));
    assertThat(all(ended, Map.of(), day("2026-08-01")))
        .extracting(ResultCheck::months, ResultCheck::answer)
        .containsExactly(tuple(3, Continuation.NOT_KNOWN), tuple(6, Continuation.NOT_KNOWN));
  }

  @Test
  void asksAgainWhenItGoesOnAfterAll() {
    ResultData job = since(day("2026-01-10"));
    Map<LocalDate, Continuation> heard = Map.of(day("2026-05-02"), Continuation.ENDED);

    assertThat(all(job, heard, day("2026-06-01")))
        .filteredOn(ResultCheck::due)
        .extracting(ResultCheck::months)
        .containsExactly(3);
  }

  private static List<Integer> dueOn(ResultData data, String today) {
    return all(data, Map.of(), day(today)).stream()
        .filter(ResultCheck::due)
        .map(ResultCheck::months)
        .toList();
  }

  private static List<ResultCheck> all(
      ResultData data, Map<LocalDate, Continuation> answers, LocalDate today) {
    return new CheckCalculation(data, answers, today).all();
  }

  private static ResultData since(LocalDate start) {
    return Records.of(
        ResultData.class,
        "kind",
        ResultKind.PERMANENT_JOB,
        "startedOn",
        start,
        "continuation",
        Continuation.GOES_ON);
  }

  private static LocalDate day(String written) {
    return LocalDate.parse(written);
  }
}
