package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme.
 *
 * @param id which programme
 * @param version goes up with every change
 * @param name such as {@code Powervrouwen 2026}
 * @param description null when nobody wrote one
 * @param startDate first day
 * @param endDate last day; null while open-ended
 * @param groups how many groups it has
 */
public record ProgrammeDetails(
    ProgrammeId id,
    long version,
    String name,
    @Nullable String description,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    int groups)
    implements Serializable {}
