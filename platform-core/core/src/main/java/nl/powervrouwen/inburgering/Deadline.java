package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Until when something must be done for one participant, and why until then.
 *
 * @param last the last day on which it is in time; null while that can't be told
 * @param doneOn when it was done; null while it is not
 * @param why one or two sentences: what it counts from, the rule with its article, and whether the
 *     end moved; while the last day can't be told, what is missing
 */
public record Deadline(
    DeadlineKind kind, @Nullable LocalDate last, @Nullable LocalDate doneOn, Words why)
    implements Serializable {

  /** Whether it is still to be done, by a day that is known. */
  public boolean isDue() {
    return doneOn == null && last != null;
  }
}
