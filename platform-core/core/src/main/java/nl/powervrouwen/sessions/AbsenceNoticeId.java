package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.UUID;

/** Which notice of absence. */
public record AbsenceNoticeId(UUID value) implements Serializable {

  /** A new, random id. */
  public static AbsenceNoticeId random() {
    return new AbsenceNoticeId(UUID.randomUUID());
  }
}
