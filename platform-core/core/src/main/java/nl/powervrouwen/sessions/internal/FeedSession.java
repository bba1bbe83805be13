package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Feed;
import org.jspecify.annotations.Nullable;

/**
 * As much of a meeting as a calendar outside the platform may show; read only. What a meeting is
 * about is not among it, so that it can't be shown by mistake.
 */
@Entity
@Kept(withoutTerm = "The same rows as of a session")
@Table(name = "group_session")
public class FeedSession {

  @Id private UUID id;
  private long version;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "starts_at")
  private OffsetDateTime start;

  @Column(name = "ends_at")
  private OffsetDateTime end;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private @Nullable String place;

  @Column(name = "meeting_link")
  private @Nullable String meetingLink;

  @Column(name = "cancel_reason")
  private @Nullable String cancelReason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FeedSession() {}

  GroupId group() {
    return new GroupId(groupId);
  }

  Feed.Entry entry(String groupName) {
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
