package nl.powervrouwen.sessions.internal;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.programmes.GroupId;
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
      SELECT NEW nl.powervrouwen.sessions.internal.FeedSession(s.id, s.version, s.groupId, s.start,
        s.end, s.channel, s.place, s.meetingLink, s.cancelReason)
      FROM GroupSession s WHERE s.groupId IN :groups AND s.start >= :from ORDER BY s.start, s.id""";

  /** Of which group. */
  public GroupId group() {
    return new GroupId(groupId);
  }

  /** As the calendar shows it. */
  public Feed.Entry entry(String groupName) {
    return new Feed.Entry(
        id,
        version,
        start.toInstant(),
        end.toInstant(),
        cancelReason != null,
        groupName,
        channel == Channel.ROOM ? place : null,
        channel == Channel.VIDEO ? meetingLink : null);
  }
}
