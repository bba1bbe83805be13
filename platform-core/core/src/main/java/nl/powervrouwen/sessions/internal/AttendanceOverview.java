package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.PersonAttendance;
import nl.powervrouwen.sessions.SessionId;

/** Shows attendance by woman and by group. */
@ApplicationScoped
public class AttendanceOverview {

  /** The attendance of one woman. */
  public List<PersonAttendance> of(ParticipantId participant) {
    throw new UnsupportedOperationException("not yet");
  }

  /** What was ever recorded about her at a meeting. */
  public List<AttendanceChangeRow> history(SessionId id, ParticipantId participant) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The attendance of a group. */
  public GroupAttendance of(GroupId group) {
    throw new UnsupportedOperationException("not yet");
  }
}
