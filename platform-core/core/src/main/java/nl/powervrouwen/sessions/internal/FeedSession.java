package nl.powervrouwen.sessions.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupName;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Feed;
import org.jspecify.annotations.Nullable;

/**
 * As much of a session as a calendar outside the platform may show. What a session is about is not
 * among it, so that it can't be shown by mistake.
 */
public record FeedSession(
    UUID id,
    long version,
    OffsetDateTime changedAt,
    UUID groupId,
    OffsetDateTime start,
    OffsetDateTime end,
    Channel channel,
    @Nullable String place,
    @Nullable String meetingLink,
    @Nullable CancelReason cancelReason) {

  /** Asks for those of some groups from a moment on, first one first. */
  public static final String SELECT =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.FeedSession(s.id, s.calendarVersion,
        s.calendarChangedAt, s.groupId, s.start, s.end, s.channel, s.place, s.meetingLink, s.cancelReason)
      FROM GroupSession s WHERE s.groupId IN :groups AND s.start >= :from ORDER BY s.start, s.id\
      """;

  /** Of which group. */
  public GroupId group() {
    return new GroupId(groupId);
  }

  /** As the calendar shows it. */
  public Feed.Entry entry(GroupName name) {
    Instant changed = changedAt.toInstant();
    return new Feed.Entry(
        id,
        version + name.version(),
        changed.isAfter(name.since()) ? changed : name.since(),
        start.toInstant(),
        end.toInstant(),
        cancelReason != null,
        name.text(),
        place(channel, place),
        link(channel, meetingLink));
  }

  static @Nullable String place(Channel channel, @Nullable String place) {
    return channel == Channel.ROOM ? place : null;
  }

  static @Nullable String link(Channel channel, @Nullable String link) {
    return channel == Channel.VIDEO ? link : null;
  }
}
