package nl.powervrouwen.ui.api;

import nl.powervrouwen.participants.MaskedNumbers;
import nl.powervrouwen.participants.PersonalNumber;
import org.jspecify.annotations.Nullable;

/** The numbers of a participant, masked. The names are those of the JSON. */
public record PersonalNumbersJson(
    long versie, @Nullable String bsnGemaskeerd, @Nullable String vNummerGemaskeerd) {

  /** A V-nummer that is to be kept. */
  public record VNumber(@Means("vNumber") @Nullable String vNummer) {

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "VNumber";
    }
  }

  /** Which number somebody wants to read, and why. */
  public record Wish(
      PersonalNumber soort, @Means(value = "reason", needed = true) @Nullable String reden) {

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Wish";
    }
  }

  /** A number in full. */
  public record Shown(String nummer) {

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Shown";
    }
  }

  static PersonalNumbersJson of(MaskedNumbers numbers) {
    return new PersonalNumbersJson(numbers.version(), numbers.bsn(), numbers.vNumber());
  }
}
