package nl.powervrouwen.programmes;

import java.io.Serializable;
import nl.powervrouwen.spi.Words;

/**
 * The curriculum a group follows.
 *
 * @param id of the curriculum, such as {@code powervrouwen}
 * @param version such as {@code 1}
 * @param title the name as people see it, as it was when the group chose it
 * @param loaded whether its module is loaded now; if not, everything in the group can be read and
 *     nothing changed
 */
public record GroupCurriculum(String id, String version, Words title, boolean loaded)
    implements Serializable {}
