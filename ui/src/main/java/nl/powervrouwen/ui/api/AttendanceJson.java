package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
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
    @Nullable String vastgelegdDoor,
    @Nullable String vastgelegdOp) {

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
        line.recordedBy(),
        recordedAt == null ? null : recordedAt.toString());
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
    body.end();
    return new Attendance(presence == null ? Presence.PRESENT : presence, minutes, channel);
  }
}
