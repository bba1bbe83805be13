package nl.powervrouwen.warnings;

import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a rule looks at.
 *
 * @param participant who
 * @param since on which day the enrolments of this time began; null when they are in no group yet
 */
public record Watched(ParticipantId participant, @Nullable LocalDate since) {}
