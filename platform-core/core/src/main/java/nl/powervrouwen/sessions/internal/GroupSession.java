package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.spi.CurriculumKey;
import org.jspecify.annotations.Nullable;

/**
 * A group session: planned, held, its attendance recorded, closed; open again to mend it. Or
 * cancelled, and perhaps planned again.
 */
@Entity
@LoggedAs("session")
@Kept(withoutTerm = "Nothing about a participant; the attendance has its own term")
@Table(name = "group_session")
public class GroupSession extends LoggedRecord {

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

  @Column(name = "curriculum_id")
  private @Nullable String curriculumId;

  @Column(name = "curriculum_version")
  private @Nullable String curriculumVersion;

  @Column(name = "part_title")
  private @Nullable String partTitle;

  @Column(name = "counts_for")
  private String countsFor = "";

  @Column(name = "cancel_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable CancelReason cancelReason;

  @Column(name = "cancel_note")
  private @Nullable String cancelNote;

  @Column(name = "calendar_version")
  private long calendarVersion;

  @Column(name = "calendar_changed_at")
  @SuppressWarnings("UnusedVariable") // queries read it
  private OffsetDateTime calendarChangedAt;

  /** What a calendar outside the platform shows of it, beside the group's name. */
  private record Shown(
      OffsetDateTime start,
      OffsetDateTime end,
      boolean cancelled,
      @Nullable String place,
      @Nullable String link) {}

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GroupSession() {}

  /**
   * A session that somebody planned by itself.
   *
   * @param followed what the group follows; null when it follows none
   */
  @SuppressWarnings("NullAway.Init") // take() sets the rest
  public GroupSession(
      GroupId group,
      @Nullable CurriculumKey followed,
      CheckedSession checked,
      CurrentUser by,
      OffsetDateTime now) {
    super(UUID.randomUUID(), by, now);
    this.groupId = group.value();
    plannedBy(followed);
    calendarChangedAt = now;
    take(checked);
  }

  /** A session of a planned series. */
  @SuppressWarnings("NullAway.Init") // take() sets the rest
  public GroupSession(GroupId group, Slot slot, CurrentUser by, OffsetDateTime now) {
    super(UUID.randomUUID(), by, now);
    this.groupId = group.value();
    calendarChangedAt = now;
    take(slot);
  }

  /** Takes over what a change of the series says. */
  public void revise(Slot slot, CurrentUser by, OffsetDateTime now) {
    Shown before = shown();
    take(slot);
    touch(by, now);
    tellCalendars(before, now);
  }

  private Shown shown() {
    return new Shown(
        start,
        end,
        cancelReason != null,
        FeedSession.place(channel, place),
        FeedSession.link(channel, meetingLink));
  }

  /** A calendar that is told of a change shows it as news, so it is told when there is any. */
  private void tellCalendars(Shown before, OffsetDateTime now) {
    if (!before.equals(shown())) {
      calendarVersion++;
      calendarChangedAt = now;
    }
  }

  private void take(Slot slot) {
    title = slot.title();
    theme = slot.theme();
    part = slot.part();
    partTitle = slot.partTitle();
    plannedBy(slot.curriculum());
    countsFor = CountsForColumn.write(slot.countsFor());
    start = slot.start().atOffset(ZoneOffset.UTC);
    end = slot.end().atOffset(ZoneOffset.UTC);
    channel = slot.channel();
    place = slot.place();
    meetingLink = slot.meetingLink();
  }

  private void plannedBy(@Nullable CurriculumKey curriculum) {
    curriculumId = curriculum == null ? null : curriculum.id();
    curriculumVersion = curriculum == null ? null : curriculum.version();
  }

  /** By which version of which curriculum it was planned; null when by none, or not known. */
  private @Nullable CurriculumKey curriculum() {
    return curriculumId == null || curriculumVersion == null
        ? null
        : new CurriculumKey(curriculumId, curriculumVersion);
  }

  /** Takes over what somebody typed. */
  public void fill(CheckedSession checked, CurrentUser by, OffsetDateTime now) {
    Shown before = shown();
    take(checked);
    touch(by, now);
    tellCalendars(before, now);
  }

  private void take(CheckedSession checked) {
    title = checked.title();
    theme = checked.theme();
    start = checked.start();
    end = checked.end();
    channel = checked.channel();
    place = checked.place();
    meetingLink = checked.meetingLink();
  }

  /** Its attendance is complete from now on, or is mended. */
  public void setClosed(boolean nowClosed, CurrentUser by, OffsetDateTime now) {
    closed = nowClosed;
    touch(by, now);
  }

  /** Not held, for this reason; null: planned again. */
  public void setCancelled(
      @Nullable CancelReason reason, @Nullable String note, CurrentUser by, OffsetDateTime now) {
    Shown before = shown();
    cancelReason = reason;
    cancelNote = reason == null ? null : note;
    touch(by, now);
    tellCalendars(before, now);
  }

  /** When, what and where. */
  public Slot slot() {
    return new Slot(
        start.toInstant(),
        end.toInstant(),
        part,
        curriculum(),
        partTitle,
        title,
        theme,
        countsFor(),
        channel,
        place,
        meetingLink);
  }

  /** When it begins. */
  public OffsetDateTime start() {
    return start;
  }

  /** When it ends. */
  public OffsetDateTime end() {
    return end;
  }

  /** Whether it would begin or end at another moment. */
  public boolean isMovedBy(CheckedSession checked) {
    return !start.isEqual(checked.start()) || !end.isEqual(checked.end());
  }

  /** Which session. */
  public UUID id() {
    return key();
  }

  /** Of which group. */
  public GroupId group() {
    return new GroupId(groupId);
  }

  /** Whether its attendance is complete. */
  public boolean isClosed() {
    return closed;
  }

  /** The day on which it begins (Europe/Amsterdam). */
  public LocalDate day() {
    return DutchClock.dayOf(start);
  }

  /** How long it lasts, in minutes. */
  public int minutes() {
    return Math.toIntExact(Duration.between(start, end).toMinutes());
  }

  CountsFor countsFor() {
    return CountsForColumn.read(countsFor);
  }

  /** Whether it is planned, held or cancelled. */
  public SessionState state() {
    return state(closed, cancelReason);
  }

  static SessionState state(boolean closed, @Nullable CancelReason cancelReason) {
    if (cancelReason != null) {
      return SessionState.CANCELLED;
    }
    return closed ? SessionState.HELD : SessionState.PLANNED;
  }

  /**
   * Passes when it can still be changed and takes attendance.
   *
   * @throws Conflict {@code session.cancelled} or {@code session.closed}
   */
  public void mustBeOpen() {
    mustNotBeCancelled();
    if (closed) {
      throw new Conflict(Problem.of("session", Code.SESSION_CLOSED));
    }
  }

  /**
   * Passes unless it is cancelled.
   *
   * @throws Conflict {@code session.cancelled}
   */
  public void mustNotBeCancelled() {
    if (cancelReason != null) {
      throw new Conflict(Problem.of("session", Code.SESSION_CANCELLED));
    }
  }

  /**
   * Passes from the day of the session on.
   *
   * @throws Conflict {@code session.not-begun}
   */
  public void mustHaveBegun(LocalDate today) {
    if (day().isAfter(today)) {
      throw new Conflict(Problem.of("session", Code.SESSION_NOT_BEGUN));
    }
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("start", start.toInstant())
        .with("end", end.toInstant())
        .with("title", title)
        .with("theme", theme)
        .with("part", part)
        .with("curriculum", curriculumId)
        .with("curriculumVersion", curriculumVersion)
        .with("countsFor", countsFor.isEmpty() ? null : countsFor)
        .with("channel", channel)
        .with("place", place)
        .with("meetingLink", meetingLink)
        .with("state", state())
        .with("cancelReason", cancelReason)
        .with("cancelNote", cancelNote);
  }
}
