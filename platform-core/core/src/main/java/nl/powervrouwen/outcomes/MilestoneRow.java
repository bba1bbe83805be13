package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of the curriculum, and whether one participant reached it.
 *
 * @param id such as {@code eindgesprek}
 * @param title the name as people see it; the id when the curriculum is not loaded
 * @param reachedOn null while they have not
 * @param version version of what is recorded; 0 when nothing was
 */
public record MilestoneRow(String id, Words title, @Nullable LocalDate reachedOn, long version)
    implements Serializable {}
