package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the contact with one participant, computed from the contact moments that the
 * caller may read.
 *
 * @param participant who
 * @param name of the participant
 * @param spokenOn when they were last spoken to; null when nobody wrote that down
 * @param tries how often they were sought in vain since then
 * @param pauseUntil until which day, included, it is agreed that nobody seeks contact; null when no
 *     such day is to come
 * @param followUpOn on which day something is to follow that is not done; null for nothing
 * @param followUp what is to follow; null when that was not said
 * @param coverFor name of the colleague for whom the caller takes over; null for whom the caller
 *     coaches
 */
public record ContactState(
    ParticipantId participant,
    PersonName name,
    @Nullable LocalDate spokenOn,
    int tries,
    @Nullable LocalDate pauseUntil,
    @Nullable LocalDate followUpOn,
    @Nullable String followUp,
    @Nullable String coverFor)
    implements Serializable {

  /**
   * First those for whom something is due, then those who do not answer, last those with whom a
   * pause is agreed; among these whoever was not spoken to for the longest time.
   */
  static Comparator<ContactState> neededFirst(LocalDate today) {
    return Comparator.comparingInt((ContactState state) -> state.rank(today))
        .thenComparing(ContactState::spokenOn, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private int rank(LocalDate today) {
    if (isDue(today)) {
      return 0;
    }
    if (pauseUntil != null) {
      return 3;
    }
    return tries > 0 ? 1 : 2;
  }

  /** Whether something was to follow on this day, or before. */
  public boolean isDue(LocalDate today) {
    return followUpOn != null && !followUpOn.isAfter(today);
  }
}
