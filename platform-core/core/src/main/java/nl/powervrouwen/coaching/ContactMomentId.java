package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.util.UUID;

/** Which contact moment; random, so it says nothing about it. */
public record ContactMomentId(UUID value) implements Serializable {

  /** A new, random id. */
  public static ContactMomentId random() {
    return new ContactMomentId(UUID.randomUUID());
  }
}
