package nl.powervrouwen.sessions.internal;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.sessions.CancelReason;
import org.jspecify.annotations.Nullable;

/** Of a session that is over: when it was, and how it ended. A projection that a query makes. */
public record EndedSession(
    OffsetDateTime start, boolean closed, @Nullable CancelReason cancelReason) {

  /** Asks for those of all groups from a moment on that are over now. */
  public static final String SELECT =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.EndedSession(s.start, s.closed, s.cancelReason)
      FROM GroupSession s WHERE s.start >= :from AND s.end <= :now""";

  /** Whether it was held. */
  public boolean isHeld() {
    return cancelReason == null;
  }

  /** The month in which it began (Europe/Amsterdam). */
  public YearMonth month() {
    return YearMonth.from(DutchClock.dayOf(start));
  }
}
