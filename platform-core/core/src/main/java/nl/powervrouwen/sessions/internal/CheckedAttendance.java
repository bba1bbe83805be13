package nl.powervrouwen.sessions.internal;

import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/** The rule for what can be recorded about somebody at a session. */
public final class CheckedAttendance {

  private static final int LONGEST_NOTE = 500;

  private CheckedAttendance() {}

  /**
   * The attendance as it can be kept: who was there has no reason of absence, who was not has no
   * minutes and no channel.
   *
   * @param lasted minutes that the session lasts
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public static Attendance of(Attendance attendance, int lasted) {
    Findings findings = new Findings();
    Presence presence = findings.needed("presence", attendance.presence(), Presence.PRESENT);
    if (presence == Presence.PRESENT) {
      findings.range("minutes", attendance.minutes(), 1, lasted);
      mustBeNone(findings, "reason", attendance.reason(), Code.PRESENT_HAS_NONE);
    } else {
      mustBeNone(findings, "minutes", attendance.minutes(), Code.ABSENT_HAS_NONE);
      mustBeNone(findings, "channel", attendance.channel(), Code.ABSENT_HAS_NONE);
    }
    String note = findings.lines("note", attendance.note(), LONGEST_NOTE);
    findings.refuse();
    return new Attendance(
        presence, attendance.minutes(), attendance.channel(), attendance.reason(), note);
  }

  private static void mustBeNone(
      Findings findings, String field, @Nullable Object value, String code) {
    if (value != null) {
      findings.add(field, code);
    }
  }
}
