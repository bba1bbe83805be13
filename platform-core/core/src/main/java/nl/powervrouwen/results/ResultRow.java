package nl.powervrouwen.results;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A result that was recorded.
 *
 * @param data its kind is never null
 * @param state whether it goes on, as it is known today
 * @param checks what is known after 3, 6 and 12 months, and what is still to be asked; empty while
 *     the first day is not known. One that can't come any more, because it ended before, is left
 *     out
 */
public record ResultRow(
    ResultId id,
    long version,
    ParticipantId participant,
    ResultData data,
    Continuation state,
    List<ResultCheck> checks)
    implements Serializable {

  /** Copies the list. */
  public ResultRow {
    checks = List.copyOf(checks);
  }

  /** What must be asked now; empty when nothing must. */
  public Optional<ResultCheck> dueCheck() {
    return checks.stream().filter(ResultCheck::due).findFirst();
  }
}
