package nl.powervrouwen.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A contact moment, in the words of the standard for klantcontacten. The names are those of the
 * JSON; what is null is left out.
 */
public record ContactMomentJson(
    UUID id,
    long versie,
    List<PersonJson> deelnemers,
    Instant plaatsgevondenOp,
    @Nullable Integer duurMinuten,
    @Nullable ContactChannel kanaal,
    boolean indicatieContactGelukt,
    @Nullable String onderwerp,
    @Nullable String inhoud,
    @Nullable String taal,
    boolean vertrouwelijk,
    @Nullable LocalDate vervolgdatum,
    @Nullable String vervolg,
    @Nullable LocalDate vervolgAfgehandeldOp,
    @Nullable LocalDate pauzeTotEnMet,
    String geschrevenDoor,
    List<Earlier> eerdereTeksten) {

  /** What stood there before. */
  public record Earlier(String tekst, Instant verbeterdOp, String verbeterdDoor) {}

  /** Contact moments, newest first. */
  public record Page(List<ContactMomentJson> contactmomenten) {}

  /** A form for what stands: who reads it does not change. */
  public record Input(
      @Means("participants") Set<ParticipantId> deelnemerIds,
      @Means("heldAt") @Nullable Instant plaatsgevondenOp,
      @Means("minutes") @Nullable Integer duurMinuten,
      @Means("channel") @Nullable ContactChannel kanaal,
      @Means(value = "reached", needed = true) @Nullable Boolean indicatieContactGelukt,
      @Means("subject") @Nullable String onderwerp,
      @Means("content") @Nullable String inhoud,
      @Means("language") @Nullable String taal,
      @Means("followUpOn") @Nullable LocalDate vervolgdatum,
      @Means("followUp") @Nullable String vervolg,
      @Means("pauseUntil") @Nullable LocalDate pauzeTotEnMet) {

    ContactData forRoom() {
      return new ContactData(
          deelnemerIds,
          plaatsgevondenOp,
          duurMinuten,
          kanaal,
          indicatieContactGelukt,
          onderwerp,
          inhoud,
          taal,
          vervolgdatum,
          vervolg,
          pauzeTotEnMet);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  /** A form for something new; who reads it is decided here, once. */
  public record New(@Means("confidential") Boolean vertrouwelijk, @JsonUnwrapped Input contact) {

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "New";
    }
  }

  static ContactMomentJson of(ContactMomentRow row) {
    ContactData data = row.data();
    return new ContactMomentJson(
        row.id().value(),
        row.version(),
        row.names().entrySet().stream()
            .map(one -> PersonJson.of(one.getKey(), one.getValue()))
            .toList(),
        row.heldAt(),
        data.minutes(),
        data.channel(),
        row.reached(),
        data.subject(),
        data.content(),
        data.language(),
        row.confidential(),
        data.followUpOn(),
        data.followUp(),
        row.followUpDone(),
        data.pauseUntil(),
        row.writer(),
        row.earlier().stream().map(one -> new Earlier(one.text(), one.until(), one.by())).toList());
  }

  static Page of(List<ContactMomentRow> rows) {
    return new Page(rows.stream().map(ContactMomentJson::of).toList());
  }
}
