package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who was at a session without being enrolled. It counts for nobody's hours.
 *
 * @param id of what was noted
 * @param version of what was noted
 * @param session at which they were
 * @param groupName of the group whose session it was
 * @param day the day on which it began (Europe/Amsterdam)
 * @param name as the trainer heard it
 */
public record WalkInRow(
    WalkInId id, long version, SessionId session, String groupName, LocalDate day, String name)
    implements Serializable {}
