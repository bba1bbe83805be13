package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.util.List;

/**
 * The attendance of one session.
 *
 * @param session the session
 * @param lines everybody who is enrolled on its day or whose attendance is recorded; by name
 */
public record AttendanceSheet(SessionDetails session, List<AttendanceLine> lines)
    implements Serializable {

  /** Copies the lines. */
  public AttendanceSheet {
    lines = List.copyOf(lines);
  }
}
