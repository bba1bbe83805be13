package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.UUID;

/** Which walk-in. */
public record WalkInId(UUID value) implements Serializable {

  /** A new, random id. */
  public static WalkInId random() {
    return new WalkInId(UUID.randomUUID());
  }
}
