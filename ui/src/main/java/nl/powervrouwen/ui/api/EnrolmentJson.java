package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.StageChange;
import org.jspecify.annotations.Nullable;

/** One woman in one group. The names are those of the JSON; what is null is left out. */
public record EnrolmentJson(
    UUID id,
    long versie,
    PersonJson deelnemer,
    UUID groepId,
    String groepNaam,
    String fase,
    LocalDate aanmelddatum,
    @Nullable LocalDate begindatum,
    @Nullable LocalDate einddatum,
    @Nullable String reden,
    @Nullable UUID verplaatstVanId) {

  /** A list of enrolments. */
  public record Page(List<EnrolmentJson> inschrijvingen) {}

  /** One step of an enrolment. */
  public record Step(
      String fase, LocalDate datum, @Nullable String reden, String vastgelegdOp, String door) {}

  /** Every step of an enrolment, oldest first. */
  public record History(List<Step> stappen) {}

  static History history(List<StageChange> steps) {
    return new History(steps.stream().map(EnrolmentJson::of).toList());
  }

  private static Step of(StageChange step) {
    EnrolmentRow.EndReason reason = step.reason();
    return new Step(
        Terms.STAGE.of(step.stage()),
        step.day(),
        reason == null ? null : Terms.END_REASON.of(reason),
        step.at().toString(),
        step.by());
  }

  static EnrolmentJson of(EnrolmentRow row) {
    EnrolmentRow.EndReason reason = row.reason();
    EnrolmentId from = row.movedFrom();
    return new EnrolmentJson(
        row.id().value(),
        row.version(),
        PersonJson.of(row.participant(), row.name()),
        row.group().value(),
        row.groupName(),
        Terms.STAGE.of(row.stage()),
        row.appliedOn(),
        row.since(),
        row.until(),
        reason == null ? null : Terms.END_REASON.of(reason),
        from == null ? null : from.value());
  }

  static Page of(List<EnrolmentRow> rows) {
    return new Page(rows.stream().map(EnrolmentJson::of).toList());
  }
}
