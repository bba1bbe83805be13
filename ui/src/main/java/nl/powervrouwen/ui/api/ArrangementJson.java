package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.participants.Precondition;
import org.jspecify.annotations.Nullable;

/** What is arranged, or still to be. The names are those of the JSON; what is null is left out. */
public record ArrangementJson(
    UUID id,
    long versie,
    PersonJson deelnemer,
    Precondition randvoorwaarde,
    @Nullable String omschrijving,
    LocalDate nodigSinds,
    @Nullable String medewerkerId,
    @Nullable String wieRegelt,
    @Nullable LocalDate uiterlijkOp,
    @Nullable LocalDate opgelostOp,
    @Nullable String oplossing) {

  /** All of one participant, or all that is due. */
  public record Page(List<ArrangementJson> randvoorwaarden) {}

  /** A form. */
  public record Input(
      @Means(value = "precondition", needed = true) @Nullable Precondition randvoorwaarde,
      @Means("note") @Nullable String omschrijving,
      @Means("since") @Nullable LocalDate nodigSinds,
      @Means("colleague") @Nullable String medewerkerId,
      @Means("acting") @Nullable String wieRegelt,
      @Means("dueOn") @Nullable LocalDate uiterlijkOp,
      @Means("solvedOn") @Nullable LocalDate opgelostOp,
      @Means("solution") @Nullable String oplossing) {

    ArrangementData forRoom() {
      return new ArrangementData(
          randvoorwaarde,
          omschrijving,
          nodigSinds,
          medewerkerId,
          wieRegelt,
          uiterlijkOp,
          opgelostOp,
          oplossing);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static ArrangementJson of(ArrangementRow row) {
    ArrangementData data = row.data();
    return new ArrangementJson(
        row.id().value(),
        row.version(),
        PersonJson.of(row.participant(), row.name()),
        row.precondition(),
        data.note(),
        row.since(),
        data.colleague(),
        row.actor(),
        data.dueOn(),
        data.solvedOn(),
        data.solution());
  }

  static Page of(List<ArrangementRow> rows) {
    return new Page(rows.stream().map(ArrangementJson::of).toList());
  }
}
