package nl.powervrouwen.ui.sessions;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.AttendanceLine;
import org.jspecify.annotations.Nullable;

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

  /** Writes down that they will not come, or refuses as the room does. */
  void give(
      ParticipantId participant,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable AbsenceReason reason);

  /** Takes a notice back, or refuses as the room does. */
  void takeBack(AbsenceNoticeRow notice);

  /** Counts again. */
  void counted();

  /** Whether this is the name of who is working at this screen. */
  boolean isMe(String name);
}
