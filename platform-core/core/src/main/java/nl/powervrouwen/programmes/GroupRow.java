package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as a list shows it.
 *
 * @param id which group
 * @param programmeName the programme it belongs to
 * @param name such as {@code Groep Neede}
 * @param place null when not known
 * @param enrolled women who are enrolled now
 * @param capacity women who fit
 * @param trainers names of the trainers; empty when there are none
 */
public record GroupRow(
    GroupId id,
    String programmeName,
    String name,
    @Nullable String place,
    int enrolled,
    int capacity,
    List<String> trainers)
    implements Serializable {}
