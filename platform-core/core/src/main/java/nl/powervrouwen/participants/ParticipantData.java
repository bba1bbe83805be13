package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a participant: as it is typed, not yet checked, and as pages and lists show
 * it. What is null is not known; a blank text that is typed counts as null.
 *
 * @param firstName given names, at most 100 characters; null for who has one name only, which is
 *     the surname
 * @param prefix such as {@code van den}; at most 20 characters
 * @param lastName surname; needed, at most 100 characters
 * @param birthDate as far as it is known; in the past, at most 120 years ago
 * @param bsn burgerservicenummer, 8 or 9 digits that pass the elfproef; typed alone, for it is
 *     never handed out. Left out, what stands is left
 * @param language the language they speak best, at most 60 characters
 * @param phone digits, spaces, hyphens, brackets and a leading plus; 3 to 22 characters
 * @param email an e-mail address of at most 241 characters
 * @param postcode such as {@code 7271 XX}; kept and shown without the blank
 * @param city at most 80 characters
 * @param needs what they need to be able to come; empty when nothing
 * @param coach subject of their job coach; null for none yet
 * @param secretAddress true when address, place and phone are secret (geheimhouding, violence):
 *     then no list, file or search has them; else null. Typed, null leaves what stands, and false
 *     ends it
 */
public record ParticipantData(
    @Nullable String firstName,
    @Nullable String prefix,
    @Nullable String lastName,
    @Nullable BirthDate birthDate,
    @Nullable String bsn,
    @Nullable String language,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String postcode,
    @Nullable String city,
    Set<Precondition> needs,
    @Nullable String coach,
    @Nullable Boolean secretAddress)
    implements Serializable {

  /** Copies the needs. */
  public ParticipantData {
    needs = Set.copyOf(needs);
  }

  /** Whether where they live and how to phone them is secret. */
  public boolean isSecret() {
    return Boolean.TRUE.equals(secretAddress);
  }

  /** What everybody who may see them may know: without a secret address, place and phone. */
  public ParticipantData listed() {
    return isSecret() ? with(null, null, null, true) : this;
  }

  /** The same with the address, place and phone of another, and as secret. */
  public ParticipantData withSecretsOf(ParticipantData other) {
    return with(other.phone, other.postcode, other.city, other.isSecret());
  }

  /** The same, secret or not. */
  public ParticipantData secret(boolean secret) {
    return with(phone, postcode, city, secret);
  }

  private ParticipantData with(
      @Nullable String phoneOrNone,
      @Nullable String postcodeOrNone,
      @Nullable String cityOrNone,
      boolean secret) {
    return new ParticipantData(
        firstName,
        prefix,
        lastName,
        birthDate,
        bsn,
        language,
        phoneOrNone,
        email,
        postcodeOrNone,
        cityOrNone,
        needs,
        coach,
        secret);
  }

  /** The name of somebody who is registered. */
  public PersonName name() {
    return new PersonName(firstName, prefix, Objects.requireNonNull(lastName));
  }
}
