package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A warning that somebody put aside, and what came of it.
 *
 * @param id its number
 * @param version goes up with every change
 * @param participant about whom it warned
 * @param rule which rule warned
 * @param since the day of the last fact that had made it apply
 * @param reason why it was put aside
 * @param on the day on which it was put aside
 * @param until the last day on which it is not heard
 * @param by who put it aside, as their name was then
 * @param still whether the rule applies today
 * @param again the day of a newer fact for which the rule applies again; null for none
 */
public record AsideRow(
    AsideId id,
    long version,
    ParticipantId participant,
    String rule,
    LocalDate since,
    String reason,
    LocalDate on,
    LocalDate until,
    String by,
    boolean still,
    @Nullable LocalDate again)
    implements Serializable {

  /** Whether the warning is not heard on this day. */
  public boolean holds(LocalDate today) {
    return !until.isBefore(today) && still && again == null;
  }
}
