package nl.powervrouwen.sessions.internal;

import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;

/** How long somebody was at a session; the one place where that is decided. */
public final class Attended {

  private Attended() {}

  /**
   * Minutes of one participant at one session: never more than the session lasted, also when it was
   * made shorter after the minutes were recorded.
   *
   * @param attendance what is recorded; null while nothing is
   * @param lasted minutes that the session lasted
   */
  public static int minutes(@Nullable Attendance attendance, int lasted) {
    return attendance == null ? 0 : minutes(attendance.presence(), attendance.minutes(), lasted);
  }

  static int minutes(@Nullable Presence presence, @Nullable Integer recorded, int lasted) {
    if (presence != Presence.PRESENT) {
      return 0;
    }
    return recorded == null ? lasted : Math.min(recorded, lasted);
  }
}
