package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * Somebody who takes part in no group any more, and with whom nobody looked back on the goals
 * since.
 *
 * @param name of the participant
 * @param ended the last day in a group
 * @param goals how many are open; at least one
 */
public record DueReview(ParticipantId participant, PersonName name, LocalDate ended, int goals)
    implements Serializable {}
