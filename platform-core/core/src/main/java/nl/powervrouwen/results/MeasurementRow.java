package nl.powervrouwen.results;

import java.io.Serializable;
import nl.powervrouwen.participants.ParticipantId;

/**
 * A measurement that was recorded.
 *
 * @param data its moment and day are never null
 */
public record MeasurementRow(
    MeasurementId id, long version, ParticipantId participant, MeasurementData data)
    implements Serializable {}
