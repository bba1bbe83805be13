package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * A group session.
 *
 * @param id which session
 * @param version goes up with every change of the session itself, not of its attendance
 * @param group of which group
 * @param groupName that group's name
 * @param number place in the group's series, from 1, by time
 * @param part number of the curriculum's part; null when it is none of them
 * @param title what it is about
 * @param theme null when it has none
 * @param countsFor the statutory hours that attending it counts for, as the curriculum said when it
 *     was planned; empty when for none
 * @param start when it begins
 * @param end when it ends
 * @param channel how the group meets
 * @param place null when not in a room
 * @param meetingLink null when there is none
 * @param state whether it is planned, held or cancelled
 * @param cancelReason why it is not held; null unless it is cancelled
 * @param cancelNote more about that; null when there is nothing
 * @param expected participants enrolled on its day, and those about whom something is recorded;
 *     once it is closed only the latter, whoever is enrolled or leaves later
 * @param recorded participants whose attendance is recorded
 * @param present participants who were there
 */
public record SessionDetails(
    SessionId id,
    long version,
    GroupId group,
    String groupName,
    int number,
    @Nullable Integer part,
    String title,
    @Nullable String theme,
    CountsFor countsFor,
    Instant start,
    Instant end,
    Channel channel,
    @Nullable String place,
    @Nullable String meetingLink,
    SessionState state,
    @Nullable CancelReason cancelReason,
    @Nullable String cancelNote,
    int expected,
    int recorded,
    int present)
    implements Serializable {

  /** The day on which it begins (Europe/Amsterdam). */
  public LocalDate day() {
    return DutchClock.dayOf(start);
  }

  /** How long it lasts, in minutes. */
  public int minutes() {
    return Math.toIntExact(Duration.between(start, end).toMinutes());
  }

  /** Whether attendance is complete and locked. */
  public boolean closed() {
    return state == SessionState.HELD;
  }

  /** Whether something is recorded about everybody who is expected; not when nobody is. */
  public boolean complete() {
    return expected > 0 && recorded >= expected;
  }

  /** Whether it is not held. */
  public boolean cancelled() {
    return state == SessionState.CANCELLED;
  }
}
