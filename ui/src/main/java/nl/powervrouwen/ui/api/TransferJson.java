package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.participants.HandOver;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.TransferData;
import nl.powervrouwen.participants.TransferPreview;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What was transferred to somebody. The names are those of the JSON. */
public record TransferJson(
    UUID id,
    String overgedragenDoor,
    Instant overgedragenOp,
    String reden,
    @Nullable String overdrachtsnotitie,
    List<PersonJson> deelnemers) {

  /** A form: one participant, or all of one coach. */
  public record Input(
      @Means("participant") @Nullable ParticipantId deelnemerId,
      @Means("from") @Nullable String vanJobcoachId,
      @Means(value = "to", needed = true) @Nullable String naarJobcoachId,
      @Means("reason") @Nullable String reden,
      @Means("note") @Nullable String overdrachtsnotitie,
      @Means("fingerprint") @Nullable String kenmerk) {

    TransferData forRoom() {
      return new TransferData(
          deelnemerId, vanJobcoachId, naarJobcoachId, reden, overdrachtsnotitie);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  /** What a transfer would do. */
  public record Preview(List<PersonJson> deelnemers, List<String> openstaand, String kenmerk) {}

  /** What a transfer did. */
  public record Done(int aantalDeelnemers) {}

  /** What was transferred to the caller and they have not seen yet. */
  public record Page(List<TransferJson> overdrachten) {}

  static Preview of(TransferPreview preview) {
    return new Preview(
        people(preview.participants()),
        preview.openWork().stream().map(Words::dutch).toList(),
        preview.fingerprint());
  }

  static Page of(List<HandOver> unseen) {
    return new Page(unseen.stream().map(TransferJson::of).toList());
  }

  private static TransferJson of(HandOver told) {
    return new TransferJson(
        told.id().value(),
        told.by(),
        told.at(),
        told.reason(),
        told.note(),
        people(told.participants()));
  }

  private static List<PersonJson> people(List<ParticipantRow> rows) {
    return rows.stream().map(row -> PersonJson.of(row.id(), row.name())).toList();
  }
}
