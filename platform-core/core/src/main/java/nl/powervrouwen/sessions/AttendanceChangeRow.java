package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One write to somebody's attendance.
 *
 * @param at when
 * @param by who, as their name was then
 * @param before what stood there; null when nothing did
 * @param after what stands there since; null when it was taken back
 */
public record AttendanceChangeRow(
    Instant at, String by, @Nullable Attendance before, @Nullable Attendance after)
    implements Serializable {}
