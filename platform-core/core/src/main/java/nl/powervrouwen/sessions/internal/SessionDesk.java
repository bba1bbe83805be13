package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.internal.SessionChange.Deed;
import org.jspecify.annotations.Nullable;

/** Plans, changes, closes, cancels and shows meetings. */
@ApplicationScoped
public class SessionDesk {

  private static final int MOST_DAYS = 366;
  private static final int MOST_TO_FINISH = 50;
  private static final int LONGEST_NOTE = 500;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private SessionReader reader;
  @Inject private ExpectedParticipants expected;

  /** The meetings of a group that the caller may see. */
  public List<SessionDetails> of(GroupId group) {
    Map<GroupId, String> seen = groups.seen();
    if (!seen.containsKey(group)) {
      throw new NotFound("group");
    }
    return reader.of(List.of(group), seen);
  }

  /** The meetings that begin in these days. */
  public List<SessionDetails> between(LocalDate from, LocalDate until) {
    Findings findings = new Findings();
    findings.range("from", from, CheckedSession.FIRST, CheckedSession.LAST);
    findings.range("until", until, CheckedSession.FIRST, CheckedSession.LAST);
    findings.refuse();
    if (until.isBefore(from)) {
      findings.add("until", Code.END_BEFORE_START);
    } else if (from.plusDays(MOST_DAYS).isBefore(until)) {
      findings.add("until", Code.PERIOD_TOO_LONG, MOST_DAYS);
    }
    findings.refuse();
    return reader.between(
        DutchClock.startOf(from), DutchClock.startOf(until.plusDays(1)), groups.seen());
  }

  /** Meetings that are over and not closed, in which the caller may act. */
  public List<SessionDetails> toFinish() {
    return reader.toFinish(clock.stamp(), MOST_TO_FINISH, groups.led());
  }

  /** One meeting that the caller may see. */
  public SessionDetails get(SessionId id) {
    return reader.get(id, groups.seen());
  }

  /** Plans a meeting. */
  public SessionDetails plan(GroupId group, SessionInput input) {
    if (!groups.led().containsKey(group)) {
      throw new NotFound("group");
    }
    groups.mustBeWritable(group);
    OffsetDateTime now = clock.stamp();
    GroupSession session = new GroupSession(group, CheckedSession.of(input), caller.user(), now);
    entityManager.persist(session);
    entityManager.persist(new SessionChange(session, Deed.PLAN, caller.user(), now));
    entityManager.flush();
    return get(new SessionId(session.id()));
  }

  /** Changes a meeting. */
  public SessionDetails change(SessionId id, long version, SessionInput input) {
    GroupSession session = writable(id);
    mustBe(version, session);
    mustBeOpen(session);
    CheckedSession checked = CheckedSession.of(input);
    return write(session, Deed.CHANGE, now -> session.fill(checked, caller.user(), now));
  }

  /** Closes a meeting when its attendance is complete. */
  public SessionDetails close(SessionId id, long version) {
    GroupSession session = writable(id);
    mustBe(version, session);
    mustNotBeCancelled(session);
    mustHaveBegun(session);
    int missing = expected.unmarkedAt(session).size();
    if (missing > 0) {
      throw new Conflict(Problem.of("session", Code.SESSION_UNMARKED, missing));
    }
    return session.isClosed()
        ? get(id)
        : write(session, Deed.CLOSE, now -> session.setClosed(true, caller.user(), now));
  }

  /** Opens a closed meeting again. */
  public SessionDetails reopen(SessionId id, long version) {
    GroupSession session = writable(id);
    mustBe(version, session);
    return session.isClosed()
        ? write(session, Deed.REOPEN, now -> session.setClosed(false, caller.user(), now))
        : get(id);
  }

  /** Says that a meeting will not be held, or was not. */
  public SessionDetails cancel(
      SessionId id, long version, @Nullable CancelReason reason, @Nullable String note) {
    GroupSession session = writable(id);
    mustBe(version, session);
    mustBeOpen(session);
    Findings findings = new Findings();
    CancelReason why = findings.needed("reason", reason, CancelReason.OTHER);
    String more = findings.lines("note", note, LONGEST_NOTE);
    if (reason == CancelReason.OTHER && (note == null || note.isBlank())) {
      findings.add("note", Code.NEEDED);
    }
    findings.refuse();
    int recorded = expected.recordedAt(session);
    if (recorded > 0) {
      throw new Conflict(Problem.of("session", Code.SESSION_HAS_ATTENDANCE, recorded));
    }
    return write(session, Deed.CANCEL, now -> session.setCancelled(why, more, caller.user(), now));
  }

  /** Plans a cancelled meeting again. */
  public SessionDetails restore(SessionId id, long version) {
    GroupSession session = writable(id);
    mustBe(version, session);
    if (session.state() != SessionState.CANCELLED) {
      throw new Conflict(Problem.of("session", Code.SESSION_NOT_CANCELLED));
    }
    return write(
        session, Deed.RESTORE, now -> session.setCancelled(null, null, caller.user(), now));
  }

  /** The one place where one meeting is changed, and its history with it. */
  private SessionDetails write(GroupSession session, Deed deed, Consumer<OffsetDateTime> change) {
    OffsetDateTime now = clock.stamp();
    entityManager.persist(new SessionChange(session, deed, caller.user(), now).from(session));
    change.accept(now);
    entityManager.flush();
    return get(new SessionId(session.id()));
  }

  /** Holds a meeting of a group that may be changed. */
  GroupSession writable(SessionId id) {
    GroupSession session = held(id);
    groups.mustBeWritable(session.group());
    return session;
  }

  /**
   * Holds a meeting in which the caller may act: who else writes to it or to its attendance waits
   * until this transaction is over.
   */
  private GroupSession held(SessionId id) {
    GroupSession session =
        entityManager.find(GroupSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (session == null || !groups.led().containsKey(session.group())) {
      throw new NotFound("session");
    }
    return session;
  }

  private static void mustBe(long version, GroupSession session) {
    if (session.version() != version) {
      throw new StaleVersion("session", session.version());
    }
  }

  private static void mustNotBeCancelled(GroupSession session) {
    if (session.state() == SessionState.CANCELLED) {
      throw new Conflict(Problem.of("session", Code.SESSION_CANCELLED));
    }
  }

  void mustBeOpen(GroupSession session) {
    mustNotBeCancelled(session);
    if (session.isClosed()) {
      throw new Conflict(Problem.of("session", Code.SESSION_CLOSED));
    }
  }

  void mustHaveBegun(GroupSession session) {
    if (session.day().isAfter(clock.today())) {
      throw new Conflict(Problem.of("session", Code.SESSION_NOT_BEGUN));
    }
  }
}
