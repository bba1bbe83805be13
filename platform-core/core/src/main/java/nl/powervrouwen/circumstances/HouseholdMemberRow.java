package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the household of a participant, as the caller sees them.
 *
 * @param participant in whose household
 * @param data with a name and a relation; of who has a file that the caller may see, the name and
 *     date of birth that stand there
 * @param withoutPlan whether this is an adult of whom the caller knows no PIP: a question, and no
 *     judgement. Of who has a file that the caller may not see, it is not asked
 * @param lookedOn when somebody last looked at that question; null when nobody did
 * @param lookedBy who that was, as their name was then; null when nobody did
 */
public record HouseholdMemberRow(
    HouseholdMemberId id,
    long version,
    ParticipantId participant,
    HouseholdMemberData data,
    boolean withoutPlan,
    @Nullable LocalDate lookedOn,
    @Nullable String lookedBy)
    implements Serializable {

  /** What they are called. */
  public String name() {
    return Objects.requireNonNull(data.name());
  }

  /** Who it is to the participant. */
  public HouseholdRelation relation() {
    return Objects.requireNonNull(data.relation());
  }
}
