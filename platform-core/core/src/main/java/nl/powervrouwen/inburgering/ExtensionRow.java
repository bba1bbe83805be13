package nl.powervrouwen.inburgering;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;

/** An extension of a term that was recorded. */
public record ExtensionRow(
    ExtensionId id, long version, ParticipantId participant, ExtensionData data)
    implements Serializable {}
