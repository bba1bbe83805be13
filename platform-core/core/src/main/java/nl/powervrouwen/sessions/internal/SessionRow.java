package nl.powervrouwen.sessions.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/** A session as it is read, without what is counted about it. */
public record SessionRow(
    UUID id,
    long version,
    UUID groupId,
    @Nullable Integer part,
    String title,
    @Nullable String theme,
    String countsFor,
    OffsetDateTime start,
    OffsetDateTime end,
    Channel channel,
    @Nullable String place,
    @Nullable String meetingLink,
    boolean closed,
    @Nullable CancelReason cancelReason,
    @Nullable String cancelNote) {

  GroupId group() {
    return new GroupId(groupId);
  }

  LocalDate day() {
    return DutchClock.dayOf(start);
  }

  /**
   * As people see it.
   *
   * @param number place in the group's series, from 1
   * @param expected how many should have been there
   * @param recorded about how many something is recorded
   * @param present how many were there
   */
  SessionDetails details(String groupName, int number, int expected, int recorded, int present) {
    return new SessionDetails(
        new SessionId(id),
        version,
        group(),
        groupName,
        number,
        part,
        title,
        theme,
        CountsForColumn.read(countsFor),
        start.toInstant(),
        end.toInstant(),
        channel,
        place,
        meetingLink,
        GroupSession.state(closed, cancelReason),
        cancelReason,
        cancelNote,
        expected,
        recorded,
        present);
  }
}
