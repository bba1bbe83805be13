package nl.powervrouwen.jobs;

import java.io.Serializable;
import java.util.UUID;

/** Which job. */
public record JobId(UUID value) implements Serializable {

  /** A new, random id. */
  public static JobId random() {
    return new JobId(UUID.randomUUID());
  }
}
