package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.inburgering.ProgressInterviewData;
import nl.powervrouwen.inburgering.ProgressInterviewOverview;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import org.jspecify.annotations.Nullable;

/** A progress interview. The names are those of the JSON. */
public record ProgressInterviewJson(
    UUID id,
    long versie,
    @Nullable LocalDate geplandOp,
    @Nullable LocalDate gevoerdOp,
    @Nullable String gevoerdDoor,
    @Nullable String samenvatting) {

  /** All of one participant. */
  public record Page(
      @Nullable Integer afgesproken,
      int gevoerd,
      List<ProgressInterviewJson> voortgangsgesprekken) {}

  /** A form. */
  public record Input(
      @Means("plannedOn") @Nullable LocalDate geplandOp,
      @Means("heldOn") @Nullable LocalDate gevoerdOp,
      @Means("heldBy") @Nullable String gevoerdDoor,
      @Means("summary") @Nullable String samenvatting) {

    ProgressInterviewData data() {
      return new ProgressInterviewData(geplandOp, gevoerdOp, gevoerdDoor, samenvatting);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static ProgressInterviewJson of(ProgressInterviewRow row) {
    ProgressInterviewData data = row.data();
    return new ProgressInterviewJson(
        row.id().value(),
        row.version(),
        data.plannedOn(),
        data.heldOn(),
        data.heldBy(),
        data.summary());
  }

  static Page of(ProgressInterviewOverview overview) {
    return new Page(
        overview.agreed(),
        overview.held(),
        overview.interviews().stream().map(ProgressInterviewJson::of).toList());
  }
}
