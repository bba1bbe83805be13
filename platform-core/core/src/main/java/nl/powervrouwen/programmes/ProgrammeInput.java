package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a programme, not yet checked.
 *
 * @param name needed, at most 120 characters
 * @param description at most 2000 characters
 * @param startDate first day; needed
 * @param endDate last day; not before the first; null while open-ended
 */
public record ProgrammeInput(
    @Nullable String name,
    @Nullable String description,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate)
    implements Serializable {}
