package nl.powervrouwen.participants;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a participant, with all but the last digits as dots.
 *
 * @param version of the participant: it goes up when a number is kept or taken away
 * @param bsn null when there is none
 * @param vNumber null when there is none
 */
public record MaskedNumbers(long version, @Nullable String bsn, @Nullable String vNumber)
    implements Serializable {

  /** One of them; null when there is none. */
  public @Nullable String of(PersonalNumber which) {
    return which == PersonalNumber.BSN ? bsn : vNumber;
  }
}
