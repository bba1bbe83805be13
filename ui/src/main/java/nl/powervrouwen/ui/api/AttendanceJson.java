package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.PersonAttendance;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.RecentPresence;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one woman at one meeting. The names are those of the JSON; what is null,
 * or not yet recorded, is left out.
 */
public record AttendanceJson(
    PersonJson deelnemer,
    long versie,
    @Nullable String aanwezigheid,
    @Nullable Integer minuten,
    @Nullable String kanaal,
    @Nullable String reden,
    @Nullable String notitie,
    @Nullable String vastgelegdDoor,
    @Nullable String vastgelegdOp,
    List<Recent> eerder) {

  /** One of her last meetings. */
  public record Recent(LocalDate dag, @Nullable String aanwezigheid) {}

  /** What stood there at some moment. */
  public record Value(
      String aanwezigheid,
      @Nullable Integer minuten,
      @Nullable String kanaal,
      @Nullable String reden,
      @Nullable String notitie) {}

  /** One write. */
  public record Change(String op, String door, @Nullable Value voor, @Nullable Value na) {}

  /** Everything that was ever recorded, oldest first. */
  public record History(List<Change> wijzigingen) {}

  /** One meeting in one woman's file. */
  public record Visit(SessionJson bijeenkomst, int minuten, @Nullable Value vastgelegd) {}

  /** All meetings in one woman's file, newest first. */
  public record File(List<Visit> bijeenkomsten) {}

  /** A whole group at a glance. */
  public record Group(List<SessionJson> bijeenkomsten, List<Row> deelnemers) {}

  /** One woman; the cells stand in the order of the meetings. */
  public record Row(PersonJson deelnemer, List<Cell> vakjes) {}

  /** One woman at one meeting. */
  public record Cell(String stand, int minuten) {}

  private static final String NOT_RECORDED = "niet-vastgelegd";
  private static final String NOT_HERS = "niet-van-haar";

  /** The whole meeting. */
  public record Sheet(SessionJson bijeenkomst, List<AttendanceJson> regels) {}

  static AttendanceJson of(AttendanceLine line) {
    Attendance attendance = line.attendance();
    Channel channel = attendance == null ? null : attendance.channel();
    Instant recordedAt = line.recordedAt();
    return new AttendanceJson(
        PersonJson.of(line.participant(), line.name()),
        line.version(),
        attendance == null ? null : Terms.PRESENCE.of(attendance.presence()),
        attendance == null ? null : line.minutes(),
        channel == null ? null : Terms.CHANNEL.of(channel),
        attendance == null ? null : reason(attendance),
        attendance == null ? null : attendance.note(),
        line.recordedBy(),
        recordedAt == null ? null : recordedAt.toString(),
        line.recent().stream().map(AttendanceJson::of).toList());
  }

  private static @Nullable String reason(Attendance attendance) {
    AbsenceReason reason = attendance.reason();
    return reason == null ? null : Terms.ABSENCE.of(reason);
  }

  private static Recent of(RecentPresence recent) {
    Presence presence = recent.presence();
    return new Recent(recent.day(), presence == null ? null : Terms.PRESENCE.of(presence));
  }

  private static @Nullable Value value(@Nullable Attendance attendance) {
    if (attendance == null) {
      return null;
    }
    Channel channel = attendance.channel();
    return new Value(
        Terms.PRESENCE.of(attendance.presence()),
        attendance.minutes(),
        channel == null ? null : Terms.CHANNEL.of(channel),
        reason(attendance),
        attendance.note());
  }

  static History history(List<AttendanceChangeRow> rows) {
    return new History(
        rows.stream()
            .map(
                row ->
                    new Change(
                        row.at().toString(), row.by(), value(row.before()), value(row.after())))
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
    Presence presence = cell.presence();
    if (presence == null) {
      return new Cell(cell.hers() ? NOT_RECORDED : NOT_HERS, 0);
    }
    return new Cell(Terms.PRESENCE.of(presence), cell.minutes());
  }

  static Sheet of(AttendanceSheet sheet) {
    return new Sheet(
        SessionJson.of(sheet.session()), sheet.lines().stream().map(AttendanceJson::of).toList());
  }

  /** Reads what somebody recorded; ends the body. */
  static Attendance input(Body body) {
    body.require("aanwezigheid");
    Presence presence = body.choice("aanwezigheid", Terms.PRESENCE);
    Integer minutes = body.number("minuten");
    Channel channel = body.choice("kanaal", Terms.CHANNEL);
    AbsenceReason reason = body.choice("reden", Terms.ABSENCE);
    String note = body.text("notitie");
    body.end();
    return new Attendance(
        presence == null ? Presence.PRESENT : presence, minutes, channel, reason, note);
  }
}
