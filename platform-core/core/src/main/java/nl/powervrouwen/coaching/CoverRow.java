package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.identity.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * That one coach takes over from another for some days.
 *
 * @param id which cover
 * @param version goes up with every change
 * @param covered who is away
 * @param covering who sees the participants of that coach in these days, and what is due for them
 * @param firstDay included
 * @param lastDay included; after it the cover is over by itself
 * @param reason why; null when nobody said
 * @param endable whether the caller may end it earlier
 */
public record CoverRow(
    CoverId id,
    long version,
    StaffMember covered,
    StaffMember covering,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable String reason,
    boolean endable)
    implements Serializable {}
