package nl.powervrouwen.results;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a result: as it is typed, not yet checked, and as pages show it. What is null is
 * not known; a blank text that is typed counts as null.
 *
 * @param kind what was found; needed
 * @param startedOn its first day, which may be to come; for {@link ResultKind#NOTHING} on which day
 *     somebody asked, and needed
 * @param lastDay its last day, which may be to come
 * @param continuation whether it goes on; null is {@link Continuation#NOT_KNOWN}. When the last day
 *     is over it ended, whatever is said here
 * @param hoursPerWeek 1 to 60
 * @param benefitEnded whether the benefit ended by it
 * @param sector at most 100 characters
 * @param organisation employer or school, at most 200 characters
 * @param evidence how we know
 */
public record ResultData(
    @Nullable ResultKind kind,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate lastDay,
    @Nullable Continuation continuation,
    @Nullable Integer hoursPerWeek,
    @Nullable Boolean benefitEnded,
    @Nullable String sector,
    @Nullable String organisation,
    @Nullable Evidence evidence)
    implements Serializable {

  /** Whether it goes on, as it is known on a day. */
  public Continuation stateOn(LocalDate day) {
    if (lastDay != null && lastDay.isBefore(day)) {
      return Continuation.ENDED;
    }
    return continuation == null ? Continuation.NOT_KNOWN : continuation;
  }
}
