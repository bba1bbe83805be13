package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.util.UUID;

/** Which group of a programme. */
public record GroupId(UUID value) implements Serializable {

  /** A new, random id. */
  public static GroupId random() {
    return new GroupId(UUID.randomUUID());
  }
}
