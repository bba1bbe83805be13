package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * The sessions of all groups in one month, in numbers.
 *
 * @param month by the day on which they began (Europe/Amsterdam)
 * @param held how many are over and were not cancelled
 * @param closed how many of those are closed, so that their hours stand
 * @param cancelled how many were not held, up to now
 */
public record SessionMonth(YearMonth month, int held, int closed, int cancelled)
    implements Serializable {

  /** How many are over and not closed: their hours may still change. */
  public int open() {
    return held - closed;
  }
}
