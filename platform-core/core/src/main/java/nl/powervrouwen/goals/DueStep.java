package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * A step that a coach is to take by today, or was to take before.
 *
 * @param participant whose goal it is
 * @param name of the participant
 * @param words of the goal
 */
public record DueStep(ParticipantId participant, PersonName name, String words, GoalStepRow step)
    implements Serializable {

  /** By which day. */
  public LocalDate dueOn() {
    return Objects.requireNonNull(step.data().dueOn());
  }
}
