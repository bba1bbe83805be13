package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One participant on the attendance screen.
 *
 * @param participant who
 * @param name their name
 * @param version goes up with every change of this line; 0 while nothing is recorded
 * @param attendance what is recorded; null while nothing is
 * @param minutes how long they took part in minutes, whole session filled in; 0 when absent or
 *     nothing is recorded
 * @param recordedBy who recorded it last; null while nothing is
 * @param recordedAt when; null while nothing is
 * @param notice what they let us know beforehand about the day of the session, while nothing is
 *     recorded; null for nothing
 * @param recent their last sessions of this group before this one, oldest first; at most five,
 *     empty when this is their first; cancelled ones are not among them
 */
public record AttendanceLine(
    ParticipantId participant,
    PersonName name,
    long version,
    @Nullable Attendance attendance,
    int minutes,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt,
    @Nullable AbsenceNoticeRow notice,
    List<RecentPresence> recent)
    implements Serializable {

  /** Copies the list. */
  public AttendanceLine {
    recent = List.copyOf(recent);
  }
}
