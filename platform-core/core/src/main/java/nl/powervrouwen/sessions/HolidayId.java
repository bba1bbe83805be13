package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.UUID;

/** Which free days. */
public record HolidayId(UUID value) implements Serializable {

  /** A new, random id. */
  public static HolidayId random() {
    return new HolidayId(UUID.randomUUID());
  }
}
