package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.UUID;

/** Which group session. */
public record SessionId(UUID value) implements Serializable {

  /** A new, random id. */
  public static SessionId random() {
    return new SessionId(UUID.randomUUID());
  }
}
