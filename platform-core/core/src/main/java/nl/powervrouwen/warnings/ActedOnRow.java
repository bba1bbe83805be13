package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A warning that ended because somebody acted, and what came of it.
 *
 * @param participant about whom it warned
 * @param rule which rule warned
 * @param since the day of the last fact that had made it apply
 * @param on the day on which somebody did what cleared it
 * @param by who did, as their name was then
 * @param again the day of the fact for which the rule applied again afterwards; null as long as it
 *     did not
 */
public record ActedOnRow(
    ParticipantId participant,
    String rule,
    LocalDate since,
    LocalDate on,
    String by,
    @Nullable LocalDate again)
    implements Serializable {}
