package nl.powervrouwen.sessions;

import java.io.Serializable;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/**
 * One session in one participant's own file.
 *
 * @param session the session; its counts are of the whole group
 * @param attendance what is recorded about them; null when nothing is
 * @param attended how much of it counts; none when absent, not recorded or cancelled, when they
 *     were not in the group that day, and of a minute that counts at another session already
 */
public record PersonAttendance(
    SessionDetails session, @Nullable Attendance attendance, Hours attended)
    implements Serializable {}
