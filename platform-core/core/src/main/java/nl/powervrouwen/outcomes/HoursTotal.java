package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;

/**
 * One kind of statutory hours of one participant, with the sessions it comes from.
 *
 * @param kind which hours
 * @param exact the sum of what counts of each session ({@link
 *     nl.powervrouwen.spi.SessionFact#counted}), in whole minutes
 * @param sessions the sessions that count for it and that they attended, oldest first
 */
public record HoursTotal(StatutoryHours kind, Hours exact, List<SessionFact> sessions)
    implements Serializable {

  /** Copies the sessions. */
  public HoursTotal {
    sessions = List.copyOf(sessions);
  }

  /** The total as it is reported: rounded once, down to whole hours. */
  public int whole() {
    return exact.whole();
  }
}
