package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.LedGroups;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.internal.CheckedSession;
import nl.powervrouwen.sessions.internal.EnrolmentPresences;
import nl.powervrouwen.sessions.internal.GroupSession;
import nl.powervrouwen.sessions.internal.SessionReader;
import nl.powervrouwen.sessions.internal.WritersWords;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Milestone;
import org.jspecify.annotations.Nullable;

/** Sessions of the groups that the caller may see: planned, held, closed, cancelled. */
@ApplicationScoped
@Transactional
public class Sessions {

  /** At most so many are told of at once that are to be finished. */
  public static final int MOST_TO_FINISH = 100;

  private static final int MOST_DAYS = 366;
  private static final int LONGEST_NOTE = 500;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ChangeLog log;
  @Inject private GroupQueries groups;
  @Inject private LedGroups ledGroups;
  @Inject private Curricula curricula;
  @Inject private SessionReader reader;
  @Inject private EnrolmentPresences presences;

  /**
   * The sessions of one group, first one first.
   *
   * @throws NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<SessionDetails> of(GroupId group) {
    String name = groups.seen().get(group);
    if (name == null) {
      throw new NotFound("group");
    }
    return reader.of(Map.of(group, name));
  }

  /**
   * The sessions that begin in these days (Europe/Amsterdam), first one first.
   *
   * @param from first day
   * @param until last day, included; at most 366 days after the first
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
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

  /**
   * The caller's sessions that are over and not closed, oldest first; at most {@link
   * #MOST_TO_FINISH}.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<SessionDetails> toFinish() {
    return reader.toFinish(clock.stamp(), MOST_TO_FINISH, groups.led());
  }

  /**
   * One session.
   *
   * @throws NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public SessionDetails get(SessionId id) {
    return reader.find(id, groups.seen()).orElseThrow(Sessions::noSession);
  }

  /**
   * What the writer of the curriculum by which a session was planned says of it, such as what
   * participants can do afterwards, what to do at home and what the trainer needs; texts that are
   * too long are cut off.
   *
   * @return empty when the session is no part of a curriculum, or its module is not loaded
   * @throws NotFound when there is no such session that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Optional<CurriculumPart> part(SessionId id) {
    get(id);
    GroupSession session = entityManager.find(GroupSession.class, id.value());
    Integer number = session.slot().part();
    CurriculumKey planner = session.slot().curriculum();
    if (number == null || planner == null) {
      return Optional.empty();
    }
    return curricula
        .find(planner.id(), planner.version())
        .flatMap(
            whole -> whole.parts().stream().filter(part -> part.number() == number).findFirst())
        .map(WritersWords::of);
  }

  /**
   * What the writer of a group's curriculum says of each of its parts, first one first.
   *
   * @return empty when it follows none, or its module is not loaded
   * @throws NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<CurriculumPart> parts(GroupId group) {
    return curriculum(group)
        .map(whole -> whole.parts().stream().map(WritersWords::of).toList())
        .orElse(List.of());
  }

  /**
   * What must happen besides the sessions for a participant of a group to complete its curriculum.
   *
   * @return empty when it follows none, or its module is not loaded
   * @throws NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<Milestone> milestones(GroupId group) {
    return curriculum(group)
        .map(whole -> whole.milestones().stream().map(WritersWords::of).toList())
        .orElse(List.of());
  }

  private Optional<Curriculum> curriculum(GroupId group) {
    if (!groups.seen().containsKey(group)) {
      throw new NotFound("group");
    }
    return groups.curriculum(group).flatMap(own -> curricula.find(own.id(), own.version()));
  }

  /**
   * Plans a session.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when the caller does not lead such a group
   * @throws Conflict when the group has another session at that time
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails plan(GroupId id, SessionInput input) {
    LedGroup group = ledGroups.find(id).orElseThrow(() -> new NotFound("group"));
    CheckedSession checked = CheckedSession.of(input);
    groups.hold(id);
    OffsetDateTime now = clock.stamp();
    GroupSession session = new GroupSession(id, followed(group), checked, caller.user(), now);
    mustBeAlone(session, checked.start(), checked.end());
    entityManager.persist(session);
    log.write(session.subject(), "plan", Fields.NONE, session.fields(), null, now);
    entityManager.flush();
    return reader.get(session.id(), group);
  }

  /**
   * Changes a session.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws Conflict when it is closed or cancelled, the group has another session at that time, or
   *     other times would change the hours that are recorded
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails change(SessionId id, long version, SessionInput input) {
    Held held = held(id, version);
    GroupSession session = held.session();
    session.mustBeOpen();
    CheckedSession checked = CheckedSession.of(input);
    if (session.isMovedBy(checked)) {
      presences.mustStay(session, checked, clock.today());
      mustBeAlone(session, checked.start(), checked.end());
    }
    return write(held, "change", now -> session.fill(checked, caller.user(), now));
  }

  /**
   * Says that a session will not be held, or was not. It takes no attendance and counts no hours
   * from then on; it stays in the series.
   *
   * @param reason needed
   * @param note more about it, at most 500 characters; needed when the reason is {@code OTHER}
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws Conflict when it is closed, cancelled already, or somebody's attendance is recorded:
   *     that must be taken back first
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails cancel(
      SessionId id, long version, @Nullable CancelReason reason, @Nullable String note) {
    Held held = held(id, version);
    GroupSession session = held.session();
    session.mustBeOpen();
    Findings findings = new Findings();
    CancelReason why = findings.needed("reason", reason, CancelReason.OTHER);
    String more =
        reason == CancelReason.OTHER
            ? findings.neededLines("note", note, LONGEST_NOTE)
            : findings.lines("note", note, LONGEST_NOTE);
    findings.refuse();
    int recorded = recordedAt(session).size();
    if (recorded > 0) {
      throw new Conflict(Problem.of("session", Code.SESSION_HAS_ATTENDANCE, recorded));
    }
    return write(held, "cancel", now -> session.setCancelled(why, more, caller.user(), now));
  }

  /**
   * Plans a cancelled session again, where and when it was.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws Conflict when it is not cancelled, or the group has another session at that time
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails restore(SessionId id, long version) {
    Held held = held(id, version);
    GroupSession session = held.session();
    if (session.state() != SessionState.CANCELLED) {
      throw new Conflict(Problem.of("session", Code.SESSION_NOT_CANCELLED));
    }
    mustBeAlone(session, session.start(), session.end());
    return write(held, "restore", now -> session.setCancelled(null, null, caller.user(), now));
  }

  /**
   * Closes a session: its attendance is complete. Who was expected is settled from then on; who is
   * enrolled later has no place on it, unless it is opened again.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws Conflict when somebody's attendance is not recorded, or it is cancelled or to come
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails close(SessionId id, long version) {
    Held held = held(id, version);
    GroupSession session = held.session();
    session.mustNotBeCancelled();
    if (session.isClosed()) {
      return reader.get(session.id(), held.group());
    }
    session.mustHaveBegun(clock.today());
    Set<ParticipantId> missing = new HashSet<>(held.group().on(session.day()));
    missing.removeAll(recordedAt(session));
    if (!missing.isEmpty()) {
      throw new Conflict(Problem.of("session", Code.SESSION_UNMARKED, missing.size()));
    }
    return write(held, "close", now -> session.setClosed(true, caller.user(), now));
  }

  /**
   * Opens a closed session again to mend its attendance; one that is open stays as it is.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SessionDetails reopen(SessionId id, long version) {
    Held held = held(id, version);
    GroupSession session = held.session();
    return session.isClosed()
        ? write(held, "reopen", now -> session.setClosed(false, caller.user(), now))
        : reader.get(session.id(), held.group());
  }

  private static @Nullable CurriculumKey followed(LedGroup group) {
    GroupCurriculum own = group.seen().curriculum();
    return own == null ? null : own.key();
  }

  /** A group is in one place at a time; what was planned double before may stay as it is. */
  private void mustBeAlone(GroupSession session, OffsetDateTime start, OffsetDateTime end) {
    long others =
        entityManager
            .createQuery(
                "SELECT COUNT(s.id) FROM GroupSession s WHERE s.groupId = :group AND s.id <> :id"
                    + " AND s.cancelReason IS NULL AND s.start < :end AND s.end > :start",
                Long.class)
            .setParameter("group", session.group().value())
            .setParameter("id", session.id())
            .setParameter("start", start)
            .setParameter("end", end)
            .getSingleResult();
    if (others > 0) {
      throw new Conflict(Problem.of("start", Code.SERIES_OVERLAP, DutchClock.dayOf(start)));
    }
  }

  /** About whom something is recorded. */
  private Set<ParticipantId> recordedAt(GroupSession session) {
    Set<ParticipantId> recorded = new HashSet<>();
    entityManager
        .createQuery(
            "SELECT r.participantId FROM AttendanceRecord r"
                + " WHERE r.sessionId = :session AND r.presence IS NOT NULL",
            UUID.class)
        .setParameter("session", session.id())
        .getResultList()
        .forEach(who -> recorded.add(new ParticipantId(who)));
    return recorded;
  }

  /** A session that is held, and its group. */
  private record Held(GroupSession session, LedGroup group) {}

  /**
   * Holds a session of a group that may be changed, and the group first: who else plans there, or
   * writes to the session or its attendance, waits until this transaction is over.
   */
  private Held held(SessionId id, long version) {
    GroupId in = reader.groupOf(id).orElseThrow(Sessions::noSession);
    LedGroup group = ledGroups.find(in).orElseThrow(Sessions::noSession);
    groups.hold(in);
    GroupSession session =
        entityManager.find(GroupSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (session == null) {
      throw noSession();
    }
    session.mustBe(version);
    return new Held(session, group);
  }

  /** The one place where one session is changed, and its history with it. */
  private SessionDetails write(Held held, String action, Consumer<OffsetDateTime> change) {
    OffsetDateTime now = clock.stamp();
    GroupSession session = held.session();
    Fields before = session.fields();
    change.accept(now);
    log.write(session.subject(), action, before, session.fields(), null, now);
    entityManager.flush();
    return reader.get(session.id(), held.group());
  }

  private static NotFound noSession() {
    return new NotFound("session");
  }
}
