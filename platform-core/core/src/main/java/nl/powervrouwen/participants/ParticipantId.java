package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.UUID;

/** Which participant; random, so it says nothing about them. */
public record ParticipantId(UUID value) implements Serializable {

  /** A new, random id. */
  public static ParticipantId random() {
    return new ParticipantId(UUID.randomUUID());
  }
}
