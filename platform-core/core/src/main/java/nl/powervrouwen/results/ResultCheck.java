package nl.powervrouwen.results;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that was found still went on, some months after it began.
 *
 * @param months 3, 6 or 12
 * @param day so many months after the first day; where that month is shorter, its last day
 * @param answer null while nobody asked, and it does not follow from what is known
 * @param askedOn when somebody asked; null when nobody did
 * @param due whether somebody must ask now
 */
public record ResultCheck(
    int months,
    LocalDate day,
    @Nullable Continuation answer,
    @Nullable LocalDate askedOn,
    boolean due)
    implements Serializable {}
