package nl.powervrouwen.inburgering;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/** A line of the work list: whose deadline it is. */
public record DeadlineRow(ParticipantId participant, PersonName name, Deadline deadline)
    implements Serializable {}
