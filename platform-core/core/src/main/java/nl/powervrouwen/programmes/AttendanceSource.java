package nl.powervrouwen.programmes;

import java.util.List;
import nl.powervrouwen.participants.ParticipantId;

/**
 * What the room that records attendance tells about it here, so that no step of an enrolment takes
 * recorded hours away in silence. Enrolments are known there, and attendance is not known here.
 */
public interface AttendanceSource {

  /**
   * Holds the sessions of a group until this transaction is over: nobody records attendance there
   * meanwhile. Comes after holding the group itself, and before holding an enrolment.
   */
  void hold(GroupId group);

  /**
   * The sessions of a group at which somebody was present, oldest first; also those on days on
   * which they were not in the group. Whoever asks has decided that the caller may see them.
   */
  List<AttendedSession> attended(GroupId group, ParticipantId participant);
}
