package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality says of a certificate to whoever holds its code: nothing that is not
 * printed on it.
 *
 * @param holder the name on it
 * @param curriculum the curriculum on it
 * @param issuedOn the date on it
 * @param place the place on it
 * @param municipality who issued it
 * @param revokedOn the day since which it no longer counts; null while it does
 */
public record Verification(
    String holder,
    String curriculum,
    LocalDate issuedOn,
    String place,
    String municipality,
    @Nullable LocalDate revokedOn)
    implements Serializable {

  /** Whether it counts. */
  public boolean valid() {
    return revokedOn == null;
  }
}
