package nl.powervrouwen.ui.sessions;

import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.AttendanceLine;

/** What a row of the attendance screen asks of the screen. */
interface AttendanceServices {

  /** Records it, or refuses as the room does. */
  AttendanceLine record(ParticipantId participant, long version, Attendance attendance);

  /** Takes back what is recorded, or refuses as the room does. */
  AttendanceLine clear(ParticipantId participant, long version);

  /** What stands in the database now. */
  AttendanceLine current(ParticipantId participant);

  /** Everything that was recorded about them at this session, oldest first. */
  List<AttendanceChangeRow> history(ParticipantId participant);

  /** Counts again. */
  void counted();

  /** Whether this is the name of who is working at this screen. */
  boolean isMe(String name);
}
