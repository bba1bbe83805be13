package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is in a group.
 *
 * @param group which group
 * @param participant who
 * @param since first day
 * @param until last day; null while it has no end
 */
public record Membership(
    GroupId group, ParticipantId participant, LocalDate since, @Nullable LocalDate until)
    implements Serializable {

  /** Whether they are in the group on this day. */
  public boolean covers(LocalDate day) {
    return !since.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
