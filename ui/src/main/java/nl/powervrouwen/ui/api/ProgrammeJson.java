package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeInput;
import org.jspecify.annotations.Nullable;

/** A programme. The names are those of the JSON; what is null is left out. */
public record ProgrammeJson(
    UUID id,
    long versie,
    String naam,
    @Nullable String omschrijving,
    LocalDate startdatum,
    @Nullable LocalDate einddatum,
    int aantalGroepen) {

  /** A list of programmes. */
  public record Page(List<ProgrammeJson> programmas) {}

  static ProgrammeJson of(ProgrammeDetails details) {
    return new ProgrammeJson(
        details.id().value(),
        details.version(),
        details.name(),
        details.description(),
        details.startDate(),
        details.endDate(),
        details.groups());
  }

  /** A form. */
  public record Input(
      @Means(value = "name", needed = true) @Nullable String naam,
      @Means("description") @Nullable String omschrijving,
      @Means(value = "startDate", needed = true) @Nullable LocalDate startdatum,
      @Means("endDate") @Nullable LocalDate einddatum) {

    ProgrammeInput forRoom() {
      return new ProgrammeInput(naam, omschrijving, startdatum, einddatum);
    }
  }
}
