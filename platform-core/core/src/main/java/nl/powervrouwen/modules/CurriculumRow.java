package nl.powervrouwen.modules;

import java.io.Serializable;
import java.time.Duration;
import nl.powervrouwen.spi.Words;

/**
 * A curriculum as a list shows it.
 *
 * @param id such as {@code powervrouwen}
 * @param version such as {@code 1}
 * @param title the name as people see it
 * @param description what it is for
 * @param parts how many sessions it has
 * @param longest how long its longest session lasts at most
 * @param current whether a group may begin with it today
 */
public record CurriculumRow(
    String id,
    String version,
    Words title,
    Words description,
    int parts,
    Duration longest,
    boolean current)
    implements Serializable {}
