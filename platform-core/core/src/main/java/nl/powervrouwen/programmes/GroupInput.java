package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a group, not yet checked.
 *
 * @param name needed, at most 120 characters
 * @param place where it meets; at most 200 characters
 * @param meetingLink address of the video meeting, https, at most 500 characters
 * @param interpreter who interprets, such as language and name; at most 200 characters
 * @param capacity how many participants fit, 1 to 200; needed
 * @param trainers subjects of the trainers; each must be known as staff of this municipality
 */
public record GroupInput(
    @Nullable String name,
    @Nullable String place,
    @Nullable String meetingLink,
    @Nullable String interpreter,
    @Nullable Integer capacity,
    Set<String> trainers)
    implements Serializable {

  /** Copies the trainers. */
  public GroupInput {
    trainers = Set.copyOf(trainers);
  }
}
