package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/** A group meeting: planned, held, its attendance recorded, closed; open again to mend it. */
@Entity
@Table(name = "group_session")
public class GroupSession {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "group_id")
  private UUID groupId;

  private String title;
  private @Nullable String theme;

  @Column(name = "starts_at")
  private OffsetDateTime start;

  @Column(name = "ends_at")
  private OffsetDateTime end;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private @Nullable String place;

  @Column(name = "meeting_link")
  private @Nullable String meetingLink;

  private boolean closed;

  private @Nullable Integer part;

  @Column(name = "counts_for")
  private String countsFor = "";

  @Column(name = "cancel_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable CancelReason cancelReason;

  @Column(name = "cancel_note")
  private @Nullable String cancelNote;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // the same
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GroupSession() {}

  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  GroupSession(GroupId group, CheckedSession checked, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.groupId = group.value();
    fill(checked, by, now);
  }

  void fill(CheckedSession checked, CurrentUser by, OffsetDateTime now) {
    title = checked.title();
    theme = checked.theme();
    start = checked.start();
    end = checked.end();
    channel = checked.channel();
    place = checked.place();
    meetingLink = checked.meetingLink();
    changedAt = now;
    changedBy = by.subject();
  }

  void setClosed(boolean nowClosed, CurrentUser by, OffsetDateTime now) {
    closed = nowClosed;
    changedAt = now;
    changedBy = by.subject();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  GroupId group() {
    return new GroupId(groupId);
  }

  boolean isClosed() {
    return closed;
  }

  LocalDate day() {
    return DutchClock.dayOf(start);
  }

  int minutes() {
    return Math.toIntExact(Duration.between(start, end).toMinutes());
  }

  Set<StatutoryHours> countsFor() {
    return CountsFor.read(countsFor);
  }

  SessionState state() {
    if (cancelReason != null) {
      return SessionState.CANCELLED;
    }
    return closed ? SessionState.HELD : SessionState.PLANNED;
  }

  SessionDetails details(String groupName, Counts counts) {
    return new SessionDetails(
        new SessionId(id),
        version,
        group(),
        groupName,
        counts.number(),
        part,
        title,
        theme,
        countsFor(),
        start.toInstant(),
        end.toInstant(),
        channel,
        place,
        meetingLink,
        state(),
        cancelReason,
        cancelNote,
        counts.expected(),
        counts.marked(),
        counts.present());
  }

  /**
   * What is counted about a meeting.
   *
   * @param number place in the group's series, from 1
   * @param expected women in the group on its day
   * @param marked women whose attendance is recorded
   * @param present women who were there
   */
  record Counts(int number, int expected, int marked, int present) {}
}
