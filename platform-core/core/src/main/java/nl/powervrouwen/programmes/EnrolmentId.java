package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.util.UUID;

/** Which enrolment of a participant in a group. */
public record EnrolmentId(UUID value) implements Serializable {

  /** A new, random id. */
  public static EnrolmentId random() {
    return new EnrolmentId(UUID.randomUUID());
  }
}
