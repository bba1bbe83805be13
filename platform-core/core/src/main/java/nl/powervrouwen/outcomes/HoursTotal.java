package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;

/**
 * One kind of statutory hours of one woman, with the meetings it comes from.
 *
 * @param kind which hours
 * @param exact the sum over the meetings, in whole minutes
 * @param sessions the meetings that count for it and that she attended, oldest first
 */
public record HoursTotal(StatutoryHours kind, Hours exact, List<SessionFact> sessions)
    implements Serializable {

  /** Copies the meetings. */
  public HoursTotal {
    sessions = List.copyOf(sessions);
  }

  /** The total as it is reported: rounded once, down to whole hours. */
  public int whole() {
    return exact.whole();
  }
}
