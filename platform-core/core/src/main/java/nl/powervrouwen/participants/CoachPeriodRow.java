package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a participant had one coach, or none.
 *
 * @param coachName who coached; null when nobody did from then on
 * @param from when it began; null when that is not known
 * @param until when it ended; null while it has not
 * @param setBy who linked them, as their name was then; null when that is not known
 * @param reason why; null when nobody said
 * @param note what the former coach handed over; null when there is none
 */
public record CoachPeriodRow(
    @Nullable String coachName,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable String setBy,
    @Nullable String reason,
    @Nullable String note)
    implements Serializable {}
