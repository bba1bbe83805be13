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
 * @param curriculum the curriculum it follows; null while it has chosen none
 * @param enrolled participants who have a place and began
 * @param waiting participants on the waiting list
 * @param capacity participants who fit
 * @param trainers names of the trainers; empty when there are none
 */
public record GroupRow(
    GroupId id,
    String programmeName,
    String name,
    @Nullable String place,
    @Nullable GroupCurriculum curriculum,
    int enrolled,
    int waiting,
    int capacity,
    List<String> trainers)
    implements Serializable {}
