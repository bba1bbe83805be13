package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Precondition;
import org.jspecify.annotations.Nullable;

/** Everything about one participant. The names are those of the JSON; what is null is left out. */
public record ParticipantJson(
    UUID id,
    long versie,
    String voornaam,
    @Nullable String tussenvoegsel,
    String achternaam,
    @Nullable LocalDate geboortedatum,
    @Nullable String bsnGemaskeerd,
    @Nullable String taal,
    @Nullable String telefoon,
    @Nullable String email,
    @Nullable String postcode,
    @Nullable String woonplaats,
    List<String> randvoorwaarden,
    @Nullable StaffJson jobcoach,
    String gewijzigdOp,
    String gewijzigdDoor) {

  /** A participant in a list. */
  public record Row(
      UUID id,
      String voornaam,
      @Nullable String tussenvoegsel,
      String achternaam,
      @Nullable LocalDate geboortedatum,
      @Nullable String woonplaats,
      @Nullable String taal,
      List<String> randvoorwaarden,
      @Nullable String jobcoachNaam) {}

  /** A page of a list; {@code vorige} and {@code volgende} are what {@code vanaf} takes. */
  public record Page(List<Row> deelnemers, @Nullable UUID vorige, @Nullable UUID volgende) {}

  static ParticipantJson of(ParticipantDetails details) {
    return new ParticipantJson(
        details.id().value(),
        details.version(),
        details.name().first(),
        details.name().prefix(),
        details.name().last(),
        details.birthDate(),
        details.maskedBsn(),
        details.language(),
        details.phone(),
        details.email(),
        details.postcode(),
        details.city(),
        needs(details.needs()),
        StaffJson.ofNullable(details.coach()),
        details.changedAt().toString(),
        details.changedBy());
  }

  static Page of(ParticipantPage page) {
    List<ParticipantRow> rows = page.rows();
    return new Page(
        rows.stream().map(ParticipantJson::of).toList(),
        page.hasPrevious() && !rows.isEmpty() ? rows.getFirst().id().value() : null,
        page.hasNext() && !rows.isEmpty() ? rows.getLast().id().value() : null);
  }

  private static Row of(ParticipantRow row) {
    return new Row(
        row.id().value(),
        row.name().first(),
        row.name().prefix(),
        row.name().last(),
        row.birthDate(),
        row.city(),
        row.language(),
        needs(row.needs()),
        row.coachName());
  }

  /** Reads a form; ends the body. */
  static ParticipantInput input(Body body) {
    ParticipantInput input =
        new ParticipantInput(
            body.text("voornaam"),
            body.text("tussenvoegsel"),
            body.text("achternaam"),
            body.date("geboortedatum"),
            body.text("bsn"),
            body.text("taal"),
            body.text("telefoon"),
            body.text("email"),
            body.text("postcode"),
            body.text("woonplaats"),
            body.choices("randvoorwaarden", Terms.NEEDS),
            body.text("jobcoachId"));
    body.end();
    return input;
  }

  private static List<String> needs(Set<Precondition> needs) {
    return needs.stream().sorted().map(Terms.NEEDS::of).toList();
  }
}
