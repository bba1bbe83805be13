package nl.powervrouwen.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a series would do. The names are those of the JSON; moments are UTC; what is
 * null is left out.
 */
public record SeriesJson(
    String vingerafdruk,
    List<Line> bijeenkomsten,
    List<Skipped> overgeslagen,
    @Nullable List<Missing> tekort) {

  /** One session. */
  public record Line(
      @Nullable UUID id, int nummer, SessionState status, @Nullable Slot nu, Slot straks) {}

  /** When, what and where. */
  public record Slot(
      Instant begin,
      Instant einde,
      @Nullable Integer deel,
      String titel,
      @Nullable String thema,
      List<StatutoryHours> teltMeeVoor,
      @Nullable List<ShareJson> teltTenHoogste,
      Channel kanaal,
      @Nullable String plaats,
      @Nullable String vergaderlink) {}

  /** What nobody who follows the plan can have. */
  public record Missing(String wat, String stand) {}

  /** A free day. */
  public record Skipped(LocalDate dag, String naam) {}

  static SeriesJson of(SeriesPreview preview) {
    return new SeriesJson(
        preview.fingerprint(),
        preview.lines().stream().map(SeriesJson::of).toList(),
        preview.skipped().stream().map(day -> new Skipped(day.day(), day.holiday())).toList(),
        missing(preview.missing()));
  }

  private static @Nullable List<Missing> missing(@Nullable List<Requirement> missing) {
    return missing == null
        ? null
        : missing.stream()
            .map(one -> new Missing(one.what().dutch(), one.standing().dutch()))
            .toList();
  }

  private static Line of(SeriesPreview.Line line) {
    SessionId id = line.session();
    SeriesPreview.Slot before = line.before();
    return new Line(
        id == null ? null : id.value(),
        line.number(),
        line.state(),
        before == null ? null : of(before),
        of(line.after()));
  }

  private static Slot of(SeriesPreview.Slot slot) {
    return new Slot(
        slot.start(),
        slot.end(),
        slot.part(),
        slot.title(),
        slot.theme(),
        slot.countsFor().kinds().stream().sorted().toList(),
        ShareJson.of(slot.countsFor()),
        slot.channel(),
        slot.place(),
        slot.meetingLink());
  }

  /** What can be done with all sessions of a group at once. */
  public enum Kind {
    /** Plans a whole curriculum. */
    SERIES,
    /** Moves one session and everything after it. */
    SHIFT,
    /** Adds at the end. */
    LENGTHEN,
    /** Puts the contents in another order. */
    REORDER,
    /** Goes online from here. */
    ONLINE,
    /** Goes back to a room from here. */
    ROOM,
    /** Goes over to another version. */
    VERSION
  }

  /** A session that is added. */
  public record Added(@Nullable Integer deel, @Means("title") @Nullable String titel) {}

  /** What to do; which fields go with it, its kind says. */
  public record Wish(
      Kind soort,
      @Means("curriculum") @Nullable String leerplanId,
      @Means("version") @Nullable String leerplanVersie,
      @Means("start") @Nullable LocalDate begin,
      @Means("weekday") @Nullable DayOfWeek weekdag,
      @Means("from") @Nullable LocalTime begintijd,
      @Means("until") @Nullable LocalTime eindtijd,
      @Means("channel") @Nullable Channel kanaal,
      @Means("place") @Nullable String plaats,
      @Means("meetingLink") @Nullable String vergaderlink,
      @Means("first") @Nullable SessionId bijeenkomstId,
      @Means("day") @Nullable LocalDate dag,
      @Nullable List<Added> extra,
      @Means("order") @Nullable List<SessionId> volgorde)
      implements Body.Combination {

    @Override
    public Set<String> takes() {
      return switch (soort) {
        case SERIES ->
            Set.of(
                "leerplanId",
                "leerplanVersie",
                "begin",
                "weekdag",
                "begintijd",
                "eindtijd",
                "kanaal",
                "plaats",
                "vergaderlink");
        case SHIFT -> Set.of("bijeenkomstId", "dag", "begintijd", "eindtijd");
        case LENGTHEN -> Set.of("extra");
        case REORDER -> Set.of("volgorde");
        case ONLINE -> Set.of("bijeenkomstId", "vergaderlink");
        case ROOM -> Set.of("bijeenkomstId", "plaats");
        case VERSION -> Set.of("leerplanVersie");
      };
    }

    @Override
    public Set<String> needs() {
      return takes().contains("bijeenkomstId") ? Set.of("bijeenkomstId") : Set.of();
    }

    SeriesChange forRoom() {
      return switch (soort) {
        case SERIES ->
            new PlanSeries(
                leerplanId,
                leerplanVersie,
                begin,
                weekdag,
                begintijd,
                eindtijd,
                kanaal,
                plaats,
                vergaderlink);
        case SHIFT -> new Shift(first(), dag, begintijd, eindtijd);
        case LENGTHEN -> new Lengthen(added());
        case REORDER -> new Reorder(volgorde == null ? List.of() : volgorde);
        case ONLINE -> new GoOnline(first(), vergaderlink);
        case ROOM -> new BackToRoom(first(), plaats);
        case VERSION -> new ChangeVersion(leerplanVersie);
      };
    }

    private List<Extra> added() {
      return extra == null
          ? List.of()
          : extra.stream().map(one -> new Extra(one.deel(), one.titel())).toList();
    }

    private SessionId first() {
      return Objects.requireNonNull(bijeenkomstId, "needed by this kind");
    }
  }

  /** What to do, and what was shown. */
  public record Wanted(String vingerafdruk, @JsonUnwrapped Wish wijziging) {}
}
