package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.UUID;

/** Which transfer of participants from one coach to another; random. */
public record TransferId(UUID value) implements Serializable {

  /** A new, random id. */
  public static TransferId random() {
    return new TransferId(UUID.randomUUID());
  }
}
