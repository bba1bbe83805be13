package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.SessionState;
import org.jspecify.annotations.Nullable;

/** One change of a session: who, when, what was done, and how the session was before. */
@Entity
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "group_session_change")
@SuppressWarnings("UnusedVariable") // history is written here, and read by whoever must account
public class SessionChange {

  /** What was done. */
  public enum Action {
    /** It was planned by itself. */
    PLAN,
    /** It was planned with a whole curriculum. */
    PLAN_COURSE,
    /** It was changed by itself. */
    CHANGE,
    /** It was moved with the series. */
    SHIFT,
    /** It was added at the end of the series. */
    LENGTHEN,
    /** It got another place in the order. */
    REORDER,
    /** It went online with the series. */
    GO_ONLINE,
    /** It came back to a room with the series. */
    BACK_TO_ROOM,
    /** It took over another version of the curriculum. */
    CHANGE_VERSION,
    /** It is not held. */
    CANCEL,
    /** It is held after all. */
    RESTORE,
    /** Its attendance is complete. */
    CLOSE,
    /** It was opened again to mend its attendance. */
    REOPEN
  }

  @Id private UUID id;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "deed")
  @Enumerated(EnumType.STRING)
  private Action action;

  @Column(name = "old_starts_at")
  private @Nullable OffsetDateTime oldStart;

  @Column(name = "old_ends_at")
  private @Nullable OffsetDateTime oldEnd;

  @Column(name = "old_title")
  private @Nullable String oldTitle;

  @Column(name = "old_theme")
  private @Nullable String oldTheme;

  @Column(name = "old_part")
  private @Nullable Integer oldPart;

  @Column(name = "old_counts_for")
  private @Nullable String oldCountsFor;

  @Column(name = "old_channel")
  @Enumerated(EnumType.STRING)
  private @Nullable Channel oldChannel;

  @Column(name = "old_place")
  private @Nullable String oldPlace;

  @Column(name = "old_link")
  private @Nullable String oldLink;

  @Column(name = "old_state")
  @Enumerated(EnumType.STRING)
  private @Nullable SessionState oldState;

  @Column(name = "old_cancel_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable CancelReason oldCancelReason;

  @Column(name = "old_cancel_note")
  private @Nullable String oldCancelNote;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SessionChange() {}

  /** Of a new session: there is nothing before. */
  public SessionChange(GroupSession session, Action action, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.sessionId = session.id();
    this.action = action;
    this.changedAt = now;
    this.changedBy = by.subject();
    this.changedByName = by.displayName();
  }

  /** Keeps how the session is now; call it before the session is changed. */
  public SessionChange from(GroupSession session) {
    Slot old = session.slot();
    oldStart = old.start().atOffset(ZoneOffset.UTC);
    oldEnd = old.end().atOffset(ZoneOffset.UTC);
    oldTitle = old.title();
    oldTheme = old.theme();
    oldPart = old.part();
    oldCountsFor = CountsFor.write(old.countsFor());
    oldChannel = old.channel();
    oldPlace = old.place();
    oldLink = old.meetingLink();
    oldState = session.state();
    oldCancelReason = session.cancelReason();
    oldCancelNote = session.cancelNote();
    return this;
  }
}
