package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Somebody in a household. The names are those of the JSON; what is null is left out. */
public record HouseholdMemberJson(
    UUID id,
    long versie,
    UUID deelnemerId,
    String naam,
    HouseholdRelation relatie,
    @Nullable BirthDate geboortedatum,
    @Nullable UUID eigenDeelnemerId,
    boolean volwasseneZonderPlan,
    @Nullable LocalDate bekekenOp,
    @Nullable String bekekenDoor) {

  /** A household. */
  public record Page(List<HouseholdMemberJson> huisgenoten) {}

  /** A form. */
  public record Input(
      @Means("name") @Nullable String naam,
      @Means(value = "relation", needed = true) @Nullable HouseholdRelation relatie,
      @Means("birthDate") @Nullable BirthDate geboortedatum,
      @Means("file") @Nullable ParticipantId eigenDeelnemerId) {

    HouseholdMemberData forRoom() {
      return new HouseholdMemberData(naam, relatie, geboortedatum, eigenDeelnemerId);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static HouseholdMemberJson of(HouseholdMemberRow row) {
    ParticipantId file = row.data().file();
    return new HouseholdMemberJson(
        row.id().value(),
        row.version(),
        row.participant().value(),
        row.name(),
        row.relation(),
        row.data().birthDate(),
        file == null ? null : file.value(),
        row.withoutPlan(),
        row.lookedOn(),
        row.lookedBy());
  }
}
