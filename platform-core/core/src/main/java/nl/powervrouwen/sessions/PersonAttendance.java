package nl.powervrouwen.sessions;

import java.io.Serializable;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in one woman's own file.
 *
 * @param session the meeting; its counts are of the whole group
 * @param attendance what is recorded about her; null when nothing is
 * @param attended how long she was there; none when absent, not recorded or cancelled
 */
public record PersonAttendance(
    SessionDetails session, @Nullable Attendance attendance, Hours attended)
    implements Serializable {}
