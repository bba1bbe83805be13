package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.PersonAttendance;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one participant at one session. The names are those of the JSON; what is
 * null, or not yet recorded, is left out.
 */
public record AttendanceJson(
    PersonJson deelnemer,
    long versie,
    @Nullable Presence aanwezigheid,
    @Nullable Integer minuten,
    @Nullable Channel kanaal,
    @Nullable AbsenceReason reden,
    @Nullable String notitie,
    @Nullable String vastgelegdDoor,
    @Nullable Instant vastgelegdOp,
    @Nullable AbsenceNoticeJson bericht,
    List<Recent> eerder) {

  /** One of their last sessions. */
  public record Recent(LocalDate dag, @Nullable Presence aanwezigheid) {}

  /** What stood there at some moment. */
  public record Value(
      Presence aanwezigheid,
      @Nullable Integer minuten,
      @Nullable Channel kanaal,
      @Nullable AbsenceReason reden,
      @Nullable String notitie) {}

  /** One write. */
  public record Change(Instant op, String door, @Nullable Value voor, @Nullable Value na) {}

  /** Everything that was ever recorded, oldest first. */
  public record History(List<Change> wijzigingen) {}

  /** One session in one participant's file. */
  public record Visit(SessionJson bijeenkomst, int minuten, @Nullable Value vastgelegd) {}

  /** All sessions in one participant's file, newest first. */
  public record File(List<Visit> bijeenkomsten) {}

  /** A whole group at a glance. */
  public record Group(List<SessionJson> bijeenkomsten, List<Row> deelnemers) {}

  /** One participant; the cells stand in the order of the sessions. */
  public record Row(PersonJson deelnemer, List<Cell> vakjes) {}

  /** One participant at one session. */
  public record Cell(Status stand, int minuten) {}

  /**
   * What stands in a cell: what is recorded, or else whether it could be. It is one term: that of
   * the presence, or one of two more.
   */
  public record Status(@Nullable Presence presence, boolean inGroup) {

    static final List<Status> ALL =
        Stream.concat(
                Arrays.stream(Presence.values()).map(presence -> new Status(presence, true)),
                Stream.of(new Status(null, true), new Status(null, false)))
            .toList();

    String term() {
      if (presence != null) {
        return Terms.PRESENCE.of(presence);
      }
      return inGroup ? "niet-vastgelegd" : "niet-ingeschreven";
    }
  }

  /** The whole session. */
  public record Sheet(SessionJson bijeenkomst, List<AttendanceJson> regels) {}

  /** What somebody recorded. */
  public record Input(
      @Means("presence") Presence aanwezigheid,
      @Means("minutes") @Nullable Integer minuten,
      @Means("channel") @Nullable Channel kanaal,
      @Means("reason") @Nullable AbsenceReason reden,
      @Means("note") @Nullable String notitie) {

    Attendance forRoom() {
      return new Attendance(aanwezigheid, minuten, kanaal, reden, notitie);
    }
  }

  static AttendanceJson of(AttendanceLine line) {
    Attendance attendance = line.attendance();
    return new AttendanceJson(
        PersonJson.of(line.participant(), line.name()),
        line.version(),
        attendance == null ? null : attendance.presence(),
        attendance == null ? null : line.minutes(),
        attendance == null ? null : attendance.channel(),
        attendance == null ? null : attendance.reason(),
        attendance == null ? null : attendance.note(),
        line.recordedBy(),
        line.recordedAt(),
        line.notice() == null ? null : AbsenceNoticeJson.of(line.notice()),
        line.recent().stream().map(past -> new Recent(past.day(), past.presence())).toList());
  }

  private static @Nullable Value value(@Nullable Attendance attendance) {
    return attendance == null
        ? null
        : new Value(
            attendance.presence(),
            attendance.minutes(),
            attendance.channel(),
            attendance.reason(),
            attendance.note());
  }

  static History history(List<AttendanceChangeRow> rows) {
    return new History(
        rows.stream()
            .map(row -> new Change(row.at(), row.by(), value(row.before()), value(row.after())))
            .toList());
  }

  static File file(List<PersonAttendance> visits) {
    return new File(
        visits.stream()
            .map(
                visit ->
                    new Visit(
                        SessionJson.of(visit.session()),
                        visit.attended().minutes(),
                        value(visit.attendance())))
            .toList());
  }

  static Group group(GroupAttendance group) {
    return new Group(
        group.sessions().stream().map(SessionJson::of).toList(),
        group.rows().stream()
            .map(
                row ->
                    new Row(
                        PersonJson.of(row.participant(), row.name()),
                        row.cells().stream().map(AttendanceJson::cell).toList()))
            .toList());
  }

  private static Cell cell(GroupAttendance.Cell cell) {
    return new Cell(new Status(cell.presence(), cell.inGroup()), cell.minutes());
  }

  static Sheet of(AttendanceSheet sheet) {
    return new Sheet(
        SessionJson.of(sheet.session()), sheet.lines().stream().map(AttendanceJson::of).toList());
  }
}
