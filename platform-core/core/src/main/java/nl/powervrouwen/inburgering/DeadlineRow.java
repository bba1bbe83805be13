package nl.powervrouwen.inburgering;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A line of the work list: whose deadline it is.
 *
 * @param participant whose
 * @param name of the participant
 * @param deadline until when what must be done
 * @param coverFor name of the colleague for whom the caller takes over today; null for whom the
 *     caller coaches or coordinates
 */
public record DeadlineRow(
    ParticipantId participant, PersonName name, Deadline deadline, @Nullable String coverFor)
    implements Serializable {}
