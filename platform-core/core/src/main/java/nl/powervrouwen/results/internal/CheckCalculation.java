package nl.powervrouwen.results.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.ResultCheck;
import nl.powervrouwen.results.ResultData;

/**
 * What is known some months after a result began, and what must be asked. Nothing of it is stored
 * but the answers with their days, so another first or last day moves everything by itself.
 *
 * @param answers by the day on which somebody asked
 */
record CheckCalculation(ResultData data, Map<LocalDate, Continuation> answers, LocalDate today) {

  private static final List<Integer> MONTHS = List.of(3, 6, 12);

  /** All that have come or can still come, the first one first. */
  List<ResultCheck> all() {
    LocalDate start = data.startedOn();
    if (start == null || data.kind() == null || !data.kind().isFound()) {
      return List.of();
    }
    List<ResultCheck> checks = new ArrayList<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      // Always from the first day: 31 August is followed by 28 February and then by 31 August.
      LocalDate day = start.plusMonths(MONTHS.get(i));
      LocalDate next = i + 1 < MONTHS.size() ? start.plusMonths(MONTHS.get(i + 1)) : LocalDate.MAX;
      if (canCome(day)) {
        checks.add(check(MONTHS.get(i), day, next));
      }
    }
    return checks;
  }

  /** What ended is asked no more; what will end is not asked after that. */
  private boolean canCome(LocalDate day) {
    if (!day.isAfter(today)) {
      return true;
    }
    return state() != Continuation.ENDED
        && (data.lastDay() == null || !data.lastDay().isBefore(day));
  }

  private ResultCheck check(int months, LocalDate day, LocalDate next) {
    if (day.isAfter(today)) {
      return new ResultCheck(months, day, null, null, false);
    }
    LocalDate last = data.lastDay();
    if (last != null && state() == Continuation.ENDED) {
      Continuation then = last.isBefore(day) ? Continuation.ENDED : Continuation.GOES_ON;
      return new ResultCheck(months, day, then, null, false);
    }
    return answered(months, day, next)
        .orElseGet(
            () ->
                state() == Continuation.ENDED
                    ? new ResultCheck(months, day, endedBy(day), null, false)
                    : new ResultCheck(months, day, null, null, next.isAfter(today)));
  }

  /** Who is there later was there: an answer after the next check counts for this one too. */
  private Optional<ResultCheck> answered(int months, LocalDate day, LocalDate next) {
    Optional<LocalDate> there =
        asked(Continuation.GOES_ON).filter(on -> !on.isBefore(day)).min(Comparator.naturalOrder());
    Optional<LocalDate> other =
        Stream.of(Continuation.NOT_KNOWN, Continuation.ENDED)
            .filter(one -> one != Continuation.ENDED || state() == Continuation.ENDED)
            .flatMap(this::asked)
            .filter(on -> !on.isBefore(day) && on.isBefore(next))
            .max(Comparator.naturalOrder());
    return there
        .or(() -> other)
        .map(on -> new ResultCheck(months, day, answers.get(on), on, false));
  }

  /** It ended on a day that nobody knows: before this day only when somebody heard so by then. */
  private Continuation endedBy(LocalDate day) {
    return asked(Continuation.ENDED).anyMatch(on -> on.isBefore(day))
        ? Continuation.ENDED
        : Continuation.NOT_KNOWN;
  }

  private Stream<LocalDate> asked(Continuation answer) {
    return answers.entrySet().stream()
        .filter(one -> one.getValue() == answer)
        .map(Map.Entry::getKey);
  }

  private Continuation state() {
    return data.stateOn(today);
  }
}
