package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.programmes.EnrolmentRow;
import org.jspecify.annotations.Nullable;

/** One woman in one group. The names are those of the JSON; what is null is left out. */
public record EnrolmentJson(
    UUID id,
    long versie,
    PersonJson deelnemer,
    UUID groepId,
    String groepNaam,
    @Nullable LocalDate begindatum,
    @Nullable LocalDate einddatum,
    @Nullable String reden) {

  /** A list of enrolments. */
  public record Page(List<EnrolmentJson> inschrijvingen) {}

  static EnrolmentJson of(EnrolmentRow row) {
    EnrolmentRow.EndReason reason = row.reason();
    return new EnrolmentJson(
        row.id().value(),
        row.version(),
        PersonJson.of(row.participant(), row.name()),
        row.group().value(),
        row.groupName(),
        row.since(),
        row.until(),
        reason == null ? null : Terms.END_REASON.of(reason));
  }

  static Page of(List<EnrolmentRow> rows) {
    return new Page(rows.stream().map(EnrolmentJson::of).toList());
  }
}
