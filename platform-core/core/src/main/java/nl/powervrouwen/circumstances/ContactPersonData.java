package nl.powervrouwen.circumstances;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a contact person: as it is typed, not yet checked, and as it stands. What is
 * null is not known. An e-mail address or telephone number may be somebody else's too.
 *
 * @param name at most 200 characters; needed
 * @param role what they are to the participant; needed
 * @param organisation at most 200 characters
 * @param phone at most 22 characters
 * @param email at most 241 characters
 * @param languages which languages they speak, at most 120 characters
 * @param firstDay since when they are around
 * @param lastDay until when, included; null as long as they are
 * @param agreed whether the participant agrees that we talk with them; null when nobody asked
 * @param agreedOn on which day the participant said so
 */
public record ContactPersonData(
    @Nullable String name,
    @Nullable ContactPersonRole role,
    @Nullable String organisation,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String languages,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Boolean agreed,
    @Nullable LocalDate agreedOn)
    implements Serializable {

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "ContactPersonData";
  }
}
