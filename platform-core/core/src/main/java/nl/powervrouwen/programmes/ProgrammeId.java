package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.util.UUID;

/** Which programme. */
public record ProgrammeId(UUID value) implements Serializable {

  /** A new, random id. */
  public static ProgrammeId random() {
    return new ProgrammeId(UUID.randomUUID());
  }
}
