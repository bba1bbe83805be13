package nl.powervrouwen.circumstances;

import java.io.Serializable;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about somebody in the household: as it is typed, not yet checked, and as it stands.
 *
 * @param name as it is written down, at most 200 characters; needed unless there is a file
 * @param relation who it is to the participant; needed
 * @param birthDate as far as it is known; null when nothing is
 * @param file the participant whom this person is themselves; null when they are none, when that is
 *     not known, or when the caller may not know it
 */
public record HouseholdMemberData(
    @Nullable String name,
    @Nullable HouseholdRelation relation,
    @Nullable BirthDate birthDate,
    @Nullable ParticipantId file)
    implements Serializable {

  /** The same with this file, or without one. */
  public HouseholdMemberData with(@Nullable ParticipantId other) {
    return new HouseholdMemberData(name, relation, birthDate, other);
  }

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "HouseholdMemberData";
  }
}
