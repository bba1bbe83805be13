package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.goals.PlanApprovalData;
import nl.powervrouwen.goals.PlanApprovalRow;
import org.jspecify.annotations.Nullable;

/** That a participant agreed with the plan. The names are those of the JSON. */
public record PlanApprovalJson(
    UUID id,
    long versie,
    LocalDate ingestemdOp,
    @Nullable String uitgelegdIn,
    @Nullable Boolean tolkAanwezig,
    List<String> doelenVanToen,
    String vastgelegdDoor,
    Instant vastgelegdOp) {

  /** A form. */
  public record Input(
      String vingerafdruk,
      @Means(value = "agreedOn", needed = true) @Nullable LocalDate ingestemdOp,
      @Means("language") @Nullable String uitgelegdIn,
      @Means("interpreter") @Nullable Boolean tolkAanwezig) {

    PlanApprovalData data() {
      return new PlanApprovalData(ingestemdOp, uitgelegdIn, tolkAanwezig);
    }
  }

  static PlanApprovalJson of(PlanApprovalRow approval) {
    PlanApprovalData data = approval.data();
    return new PlanApprovalJson(
        approval.id().value(),
        approval.version(),
        approval.agreedOn(),
        data.language(),
        data.interpreter(),
        approval.goals(),
        approval.recordedBy(),
        approval.recordedAt());
  }
}
