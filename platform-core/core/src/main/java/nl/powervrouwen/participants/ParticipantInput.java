package nl.powervrouwen.participants;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a participant, not yet checked. A blank text counts as not typed.
 *
 * @param firstName given names; needed, at most 100 characters
 * @param prefix such as {@code van den}; at most 20 characters
 * @param lastName surname; needed, at most 100 characters
 * @param birthDate a date in the past, at most 120 years ago
 * @param bsn burgerservicenummer, 8 or 9 digits that pass the elfproef; null or blank leaves what
 *     stands
 * @param language the language they speak best, at most 60 characters
 * @param phone digits, spaces, hyphens, brackets and a leading plus; 3 to 22 characters
 * @param email an e-mail address of at most 241 characters
 * @param postcode such as {@code 7271 XX}; stored without the blank
 * @param city at most 80 characters
 * @param needs what they need to be able to come; empty when nothing
 * @param coach subject of their job coach; null for none yet
 */
public record ParticipantInput(
    @Nullable String firstName,
    @Nullable String prefix,
    @Nullable String lastName,
    @Nullable LocalDate birthDate,
    @Nullable String bsn,
    @Nullable String language,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String postcode,
    @Nullable String city,
    Set<Precondition> needs,
    @Nullable String coach)
    implements Serializable {

  /** Copies the needs. */
  public ParticipantInput {
    needs = Set.copyOf(needs);
  }

  /** The same with this job coach. */
  public ParticipantInput coachedBy(String subject) {
    return new ParticipantInput(
        firstName, prefix, lastName, birthDate, bsn, language, phone, email, postcode, city, needs,
        subject);
  }
}
