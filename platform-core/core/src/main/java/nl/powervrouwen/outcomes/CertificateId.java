package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.util.UUID;

/** Which certificate. */
public record CertificateId(UUID value) implements Serializable {

  /** A new, random id. */
  public static CertificateId random() {
    return new CertificateId(UUID.randomUUID());
  }
}
