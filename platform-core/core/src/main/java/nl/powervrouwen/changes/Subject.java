package nl.powervrouwen.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about.
 *
 * @param kind the word of the room that owns it, such as {@code enrolment}
 * @param id which one; unique within its kind
 * @param participant the participant about whom it tells something; null when about nobody
 */
public record Subject(String kind, String id, @Nullable UUID participant) {

  /** Something that is about no participant. */
  public static Subject of(String kind, UUID id) {
    return new Subject(kind, id.toString(), null);
  }

  /** Something that tells about a participant. */
  public static Subject about(UUID participant, String kind, UUID id) {
    return new Subject(kind, id.toString(), participant);
  }
}
