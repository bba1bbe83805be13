package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.DeadlineRow;
import org.jspecify.annotations.Nullable;

/** Until when something must be done, and why until then. The names are those of the JSON. */
public record DeadlineJson(
    DeadlineKind termijn,
    @Nullable LocalDate laatsteDag,
    @Nullable LocalDate gedaanOp,
    String uitleg) {

  /** A line of the work list. */
  public record Row(UUID deelnemerId, DeadlineKind termijn, LocalDate laatsteDag, String uitleg) {}

  /** The work list. */
  public record Page(List<Row> termijnen) {}

  static DeadlineJson of(Deadline deadline) {
    return new DeadlineJson(
        deadline.kind(), deadline.last(), deadline.doneOn(), deadline.why().dutch());
  }

  static Page of(List<DeadlineRow> rows) {
    return new Page(rows.stream().map(DeadlineJson::row).toList());
  }

  private static Row row(DeadlineRow row) {
    Deadline deadline = row.deadline();
    return new Row(
        row.participant().value(),
        deadline.kind(),
        Objects.requireNonNull(deadline.last()),
        deadline.why().dutch());
  }
}
