package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;

/**
 * The hours of one participant over all their groups.
 *
 * @param participant who
 * @param attended how long they were there
 * @param planned how long the sessions were that were theirs to attend and are over
 * @param totals one for each kind of statutory hours, in the order of the kinds; also those without
 *     any
 * @param sessions all these sessions, oldest first; also those they missed
 */
public record PersonHours(
    ParticipantId participant,
    Hours attended,
    Hours planned,
    List<HoursTotal> totals,
    List<SessionFact> sessions)
    implements Serializable {

  /** Copies both lists. */
  public PersonHours {
    totals = List.copyOf(totals);
    sessions = List.copyOf(sessions);
  }
}
