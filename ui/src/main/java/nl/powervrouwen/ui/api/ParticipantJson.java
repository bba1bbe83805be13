package nl.powervrouwen.ui.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Precondition;
import org.jspecify.annotations.Nullable;

/** Everything about one participant. The names are those of the JSON; what is null is left out. */
public record ParticipantJson(
    UUID id,
    long versie,
    @Nullable String voornaam,
    @Nullable String tussenvoegsel,
    String achternaam,
    @Nullable BirthDate geboortedatum,
    @Nullable String bsnGemaskeerd,
    @Nullable String taal,
    @Nullable String telefoon,
    @Nullable String email,
    @Nullable String postcode,
    @Nullable String woonplaats,
    boolean geheimAdres,
    Set<Precondition> randvoorwaarden,
    @Nullable StaffJson jobcoach,
    Instant gewijzigdOp,
    String gewijzigdDoor) {

  /** A participant in a list. */
  public record Row(
      UUID id,
      @Nullable String voornaam,
      @Nullable String tussenvoegsel,
      String achternaam,
      @Nullable BirthDate geboortedatum,
      @Nullable String woonplaats,
      @Nullable String taal,
      boolean geheimAdres,
      Set<Precondition> randvoorwaarden,
      @Nullable String jobcoachNaam) {}

  /** A form. */
  public record Input(
      @Means("firstName") @Nullable String voornaam,
      @Means("prefix") @Nullable String tussenvoegsel,
      @Means(value = "lastName", needed = true) @Nullable String achternaam,
      @Means("birthDate") @Nullable BirthDate geboortedatum,
      @Nullable String bsn,
      @Means("language") @Nullable String taal,
      @Means("phone") @Nullable String telefoon,
      @Nullable String email,
      @Nullable String postcode,
      @Means("city") @Size(max = 80) @Nullable String woonplaats,
      @Means("needs") @DefaultValue("") Set<Precondition> randvoorwaarden,
      @Means("coach") @Nullable String jobcoachId,
      @Means("secretAddress") @Nullable Boolean geheimAdres,
      @Nullable Boolean anderePersoon) {

    /** Whether the BSN is empty, which is more than left out. */
    boolean removesBsn() {
      return bsn != null && bsn.isBlank();
    }

    ParticipantData forRoom() {
      return new ParticipantData(
          voornaam,
          tussenvoegsel,
          achternaam,
          geboortedatum,
          bsn,
          taal,
          telefoon,
          email,
          postcode,
          woonplaats,
          randvoorwaarden,
          jobcoachId,
          geheimAdres);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  /** What somebody looks for. */
  public record Search(
      @Means("words") @DefaultValue("") String zoekterm,
      @Means("size") @DefaultValue(USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int paginaGrootte,
      @Means("from") @Nullable ListPoint vanaf,
      @Means("backwards") @DefaultValue("vooruit") Direction richting,
      @Means("sort") @DefaultValue("naam") Order sortering) {

    ParticipantQuery query() {
      return new ParticipantQuery(
          zoekterm,
          sortering.sort(),
          sortering.descending(),
          vanaf,
          richting == Direction.BACKWARDS,
          paginaGrootte);
    }
  }

  /** On which side of where one stands. */
  public enum Direction {
    /** After it. */
    FORWARDS,
    /** Before it. */
    BACKWARDS
  }

  /** What a list is sorted by. */
  public enum Order {
    /** Surname, then given names. */
    NAME("naam"),
    /** The same, from Z to A. */
    NAME_DOWN("-naam"),
    /** Date of birth, unknown last. */
    BIRTH_DATE("geboortedatum"),
    /** The youngest first. */
    BIRTH_DATE_DOWN("-geboortedatum"),
    /** When somebody was registered. */
    REGISTERED("aanmelding"),
    /** The newest first. */
    REGISTERED_DOWN("-aanmelding");

    private final String term;

    Order(String term) {
      this.term = term;
    }

    String term() {
      return term;
    }

    boolean descending() {
      return term.startsWith("-");
    }

    ParticipantQuery.Sort sort() {
      return ParticipantQuery.Sort.valueOf(name().replace("_DOWN", ""));
    }
  }

  static final String USUAL_SIZE = "50";
  static final int LARGEST_SIZE = 200;

  /** A page of a list; {@code vorige} and {@code volgende} are what {@code vanaf} takes. */
  public record Page(List<Row> deelnemers, @Nullable String vorige, @Nullable String volgende) {}

  static ParticipantJson of(ParticipantDetails details) {
    ParticipantData data = details.data();
    return new ParticipantJson(
        details.id().value(),
        details.version(),
        data.firstName(),
        data.prefix(),
        data.name().last(),
        data.birthDate(),
        details.maskedBsn(),
        data.language(),
        data.phone(),
        data.email(),
        data.postcode(),
        data.city(),
        data.isSecret(),
        new TreeSet<>(data.needs()),
        StaffJson.ofNullable(details.coach()),
        details.changedAt(),
        details.changedBy());
  }

  static Page of(ParticipantPage page) {
    return new Page(
        page.rows().stream().map(ParticipantJson::of).toList(),
        page.previous() == null ? null : page.previous().text(),
        page.next() == null ? null : page.next().text());
  }

  private static Row of(ParticipantRow row) {
    ParticipantData data = row.data();
    return new Row(
        row.id().value(),
        data.firstName(),
        data.prefix(),
        data.name().last(),
        data.birthDate(),
        data.city(),
        data.language(),
        data.isSecret(),
        new TreeSet<>(data.needs()),
        row.coachName());
  }
}
