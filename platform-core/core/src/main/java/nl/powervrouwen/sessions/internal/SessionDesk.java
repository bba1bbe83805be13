package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.GroupBook;
import nl.powervrouwen.programmes.GroupId;
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
import org.jspecify.annotations.Nullable;

/** Plans, changes, closes and shows meetings. */
@ApplicationScoped
public class SessionDesk {

  private static final int MOST_DAYS = 366;
  private static final int MOST_TO_FINISH = 50;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupBook groups;
  @Inject private SessionReader reader;
  @Inject private ExpectedWomen expected;

  /** The meetings of a group that the caller may see. */
  public List<SessionDetails> of(GroupId group) {
    Map<GroupId, String> seen = groups.seen();
    if (!seen.containsKey(group)) {
      throw new NotFound("group");
    }
    return reader.of(group, seen);
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
    GroupSession session =
        new GroupSession(group, CheckedSession.of(input), caller.user(), clock.stamp());
    entityManager.persist(session);
    entityManager.flush();
    return get(new SessionId(session.id()));
  }

  /** Changes a meeting. */
  public SessionDetails change(SessionId id, long version, SessionInput input) {
    GroupSession session = held(id);
    mustBe(version, session);
    mustBeOpen(session);
    session.fill(CheckedSession.of(input), caller.user(), clock.stamp());
    entityManager.flush();
    return get(id);
  }

  /** Closes a meeting when its attendance is complete. */
  public SessionDetails close(SessionId id, long version) {
    GroupSession session = held(id);
    mustBe(version, session);
    mustHaveBegun(session);
    int missing = expected.unmarkedAt(session).size();
    if (missing > 0) {
      throw new Conflict(Problem.of("session", Code.SESSION_UNMARKED, missing));
    }
    return set(session, true);
  }

  /** Opens a closed meeting again. */
  public SessionDetails reopen(SessionId id, long version) {
    GroupSession session = held(id);
    mustBe(version, session);
    return set(session, false);
  }

  /** Says that a meeting will not be held. */
  public SessionDetails cancel(
      SessionId id, long version, @Nullable CancelReason reason, @Nullable String note) {
    throw new UnsupportedOperationException("cancel");
  }

  /** Plans a cancelled meeting again. */
  public SessionDetails restore(SessionId id, long version) {
    throw new UnsupportedOperationException("restore");
  }

  private SessionDetails set(GroupSession session, boolean closed) {
    if (session.isClosed() != closed) {
      session.setClosed(closed, caller.user(), clock.stamp());
      entityManager.flush();
    }
    return get(new SessionId(session.id()));
  }

  /**
   * Holds a meeting in which the caller may act: who else writes to it or to its attendance waits
   * until this transaction is over.
   */
  GroupSession held(SessionId id) {
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

  void mustBeOpen(GroupSession session) {
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
