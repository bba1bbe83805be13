package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersonRow;
import org.jspecify.annotations.Nullable;

/** A contact person. The names are those of the JSON; what is null is left out. */
public record ContactPersonJson(
    UUID id,
    long versie,
    UUID deelnemerId,
    String naam,
    ContactPersonRole functie,
    @Nullable String organisatie,
    @Nullable String telefoon,
    @Nullable String email,
    @Nullable String talen,
    @Nullable LocalDate eersteDag,
    @Nullable LocalDate laatsteDag,
    @Nullable Boolean toestemming,
    @Nullable LocalDate toestemmingOp) {

  /** All of one participant. */
  public record Page(List<ContactPersonJson> contactpersonen) {}

  /** A form. */
  public record Input(
      @Means(value = "name", needed = true) @Nullable String naam,
      @Means(value = "role", needed = true) @Nullable ContactPersonRole functie,
      @Means("organisation") @Nullable String organisatie,
      @Means("phone") @Nullable String telefoon,
      @Nullable String email,
      @Means("languages") @Nullable String talen,
      @Means("firstDay") @Nullable LocalDate eersteDag,
      @Means("lastDay") @Nullable LocalDate laatsteDag,
      @Means("agreed") @Nullable Boolean toestemming,
      @Means("agreedOn") @Nullable LocalDate toestemmingOp) {

    ContactPersonData forRoom() {
      return new ContactPersonData(
          naam,
          functie,
          organisatie,
          telefoon,
          email,
          talen,
          eersteDag,
          laatsteDag,
          toestemming,
          toestemmingOp);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static ContactPersonJson of(ContactPersonRow row) {
    ContactPersonData data = row.data();
    return new ContactPersonJson(
        row.id().value(),
        row.version(),
        row.participant().value(),
        row.name(),
        row.role(),
        data.organisation(),
        data.phone(),
        data.email(),
        data.languages(),
        data.firstDay(),
        data.lastDay(),
        data.agreed(),
        data.agreedOn());
  }
}
