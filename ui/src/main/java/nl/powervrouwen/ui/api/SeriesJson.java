package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanCourse;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a series would do. The names are those of the JSON; moments are UTC; what is
 * null is left out.
 */
public record SeriesJson(
    String vingerafdruk, List<Line> bijeenkomsten, List<Skipped> overgeslagen) {

  private static final String COURSE = "leerplan";
  private static final String SHIFT = "verschuiven";
  private static final String LENGTHEN = "verlengen";
  private static final String REORDER = "volgorde";
  private static final String ONLINE = "online";
  private static final String ROOM = "zaal";
  private static final String VERSION = "versie";

  /** One meeting. */
  public record Line(
      @Nullable UUID id, int nummer, String status, @Nullable Slot nu, Slot straks) {}

  /** When, what and where. */
  public record Slot(
      String begin,
      String einde,
      @Nullable Integer deel,
      String titel,
      @Nullable String thema,
      List<String> teltMeeVoor,
      String kanaal,
      @Nullable String plaats,
      @Nullable String vergaderlink) {}

  /** A free day. */
  public record Skipped(LocalDate dag, String naam) {}

  static SeriesJson of(SeriesPreview preview) {
    return new SeriesJson(
        preview.fingerprint(),
        preview.lines().stream().map(SeriesJson::of).toList(),
        preview.skipped().stream().map(day -> new Skipped(day.day(), day.holiday())).toList());
  }

  private static Line of(SeriesPreview.Line line) {
    SessionId id = line.session();
    SeriesPreview.Slot before = line.before();
    return new Line(
        id == null ? null : id.value(),
        line.number(),
        SessionJson.word(line.state()),
        before == null ? null : of(before),
        of(line.after()));
  }

  private static Slot of(SeriesPreview.Slot slot) {
    return new Slot(
        slot.start().toString(),
        slot.end().toString(),
        slot.part(),
        slot.title(),
        slot.theme(),
        Terms.STATUTORY.of(slot.countsFor()),
        Terms.CHANNEL.of(slot.channel()),
        slot.place(),
        slot.meetingLink());
  }

  /** What to do, and what was shown. */
  record Wanted(SeriesChange change, String fingerprint) {}

  /** Reads a change; ends the body. */
  static SeriesChange input(Body body) {
    SeriesChange change = change(body);
    body.end();
    return change;
  }

  /** Reads a change with the fingerprint of its preview; ends the body. */
  static Wanted wanted(Body body) {
    body.require("vingerafdruk");
    String fingerprint = body.text("vingerafdruk");
    SeriesChange change = change(body);
    body.end();
    return new Wanted(change, fingerprint == null ? "" : fingerprint);
  }

  /** A field that belongs to another kind of change is refused as unknown. */
  private static SeriesChange change(Body body) {
    body.require("soort");
    String kind = body.word("soort", COURSE, SHIFT, LENGTHEN, REORDER, ONLINE, ROOM, VERSION);
    return switch (kind) {
      case SHIFT -> shift(body);
      case LENGTHEN -> new Lengthen(body.objects("extra", SeriesJson::extra));
      case REORDER -> new Reorder(body.ids("volgorde").stream().map(SessionId::new).toList());
      case ONLINE -> new GoOnline(first(body), body.text("vergaderlink"));
      case ROOM -> new BackToRoom(first(body), body.text("plaats"));
      case VERSION -> new ChangeVersion(body.text("leerplanVersie"));
      default -> course(body);
    };
  }

  private static PlanCourse course(Body body) {
    return new PlanCourse(
        body.text("leerplanId"),
        body.text("leerplanVersie"),
        body.date("begin"),
        body.choice("weekdag", Terms.WEEKDAY),
        body.time("begintijd"),
        body.time("eindtijd"),
        body.choice("kanaal", Terms.CHANNEL),
        body.text("plaats"),
        body.text("vergaderlink"));
  }

  private static Shift shift(Body body) {
    return new Shift(first(body), body.date("dag"), body.time("begintijd"), body.time("eindtijd"));
  }

  private static Extra extra(Body body) {
    return new Extra(body.number("deel"), body.text("titel"));
  }

  /** When it is missing the body is refused at its end, and this id is never used. */
  private static SessionId first(Body body) {
    body.require("bijeenkomstId");
    UUID id = body.id("bijeenkomstId");
    return new SessionId(id == null ? new UUID(0, 0) : id);
  }
}
