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
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * A group meeting: planned, held, its attendance recorded, closed; open again to mend it. Or
 * cancelled, and perhaps planned again.
 */
@Entity
@Kept(withoutTerm = "Nothing about a participant; the attendance has its own term")
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

  /** A meeting of a planned series. */
  @SuppressWarnings("NullAway.Init") // revise() sets the rest
  GroupSession(GroupId group, Slot slot, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.groupId = group.value();
    revise(slot, by, now);
  }

  /** Takes over what a change of the series says. */
  final void revise(Slot slot, CurrentUser by, OffsetDateTime now) {
    title = slot.title();
    theme = slot.theme();
    part = slot.part();
    countsFor = CountsFor.write(slot.countsFor());
    start = slot.start().atOffset(ZoneOffset.UTC);
    end = slot.end().atOffset(ZoneOffset.UTC);
    channel = slot.channel();
    place = slot.place();
    meetingLink = slot.meetingLink();
    touch(by, now);
  }

  final void fill(CheckedSession checked, CurrentUser by, OffsetDateTime now) {
    title = checked.title();
    theme = checked.theme();
    start = checked.start();
    end = checked.end();
    channel = checked.channel();
    place = checked.place();
    meetingLink = checked.meetingLink();
    touch(by, now);
  }

  void setClosed(boolean nowClosed, CurrentUser by, OffsetDateTime now) {
    closed = nowClosed;
    touch(by, now);
  }

  /** Not held, for this reason; null: planned again. */
  void setCancelled(
      @Nullable CancelReason reason, @Nullable String note, CurrentUser by, OffsetDateTime now) {
    cancelReason = reason;
    cancelNote = reason == null ? null : note;
    touch(by, now);
  }

  private void touch(CurrentUser by, OffsetDateTime now) {
    changedAt = now;
    changedBy = by.subject();
  }

  /** When, what and where. */
  Slot slot() {
    return new Slot(
        start.toInstant(),
        end.toInstant(),
        part,
        title,
        theme,
        countsFor(),
        channel,
        place,
        meetingLink);
  }

  /** Why it is not held; null unless it is cancelled. */
  @Nullable CancelReason cancelReason() {
    return cancelReason;
  }

  @Nullable String cancelNote() {
    return cancelNote;
  }

  OffsetDateTime start() {
    return start;
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
