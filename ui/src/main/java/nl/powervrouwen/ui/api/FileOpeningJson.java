package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.coaching.FileOpeningRow;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** That a coach opened the file of another's participant. The names are those of the JSON. */
public record FileOpeningJson(
    UUID id,
    long versie,
    @Nullable PersonJson deelnemer,
    String geopendDoor,
    Instant geopendOp,
    Instant eindigtOp,
    String reden,
    @Nullable Instant geslotenOp,
    @Nullable String geslotenDoor) {

  /** A form. */
  public record Input(
      @Means("participant") ParticipantId deelnemerId, @Means("reason") String reden) {

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  /** Those of the last two weeks. */
  public record Page(List<FileOpeningJson> inzages) {}

  static FileOpeningJson of(FileOpeningRow row) {
    return new FileOpeningJson(
        row.id().value(),
        row.version(),
        row.name() == null ? null : PersonJson.of(row.participant(), row.name()),
        row.openedBy(),
        row.openedAt(),
        row.endsAt(),
        row.reason(),
        row.closedAt(),
        row.closedBy());
  }

  static Page of(List<FileOpeningRow> rows) {
    return new Page(rows.stream().map(FileOpeningJson::of).toList());
  }
}
