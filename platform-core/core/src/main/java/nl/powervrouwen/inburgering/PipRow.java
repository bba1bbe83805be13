package nl.powervrouwen.inburgering;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A PIP that was recorded.
 *
 * @param data its date and route are never null
 */
public record PipRow(PipId id, long version, ParticipantId participant, PipData data)
    implements Serializable {}
