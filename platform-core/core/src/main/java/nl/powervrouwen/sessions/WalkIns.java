package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.internal.GroupSession;
import nl.powervrouwen.sessions.internal.WalkIn;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a session without being enrolled. Who leads it notes a name: a trainer may not look
 * into the files of everybody. The coordinator enrols them, or removes the name; either way nothing
 * is left here.
 */
@ApplicationScoped
@Transactional
public class WalkIns {

  private static final int LONGEST_NAME = 200;

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private LoggedRecords records;
  @Inject private ChangeLog log;
  @Inject private Enrolments enrolments;
  @Inject private Sessions sessions;
  @Inject private AttendanceRecording recording;

  /** Those about whom nobody has decided yet, in the groups in which the caller may act. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<WalkInRow> all() {
    return rows("1 = 1", null);
  }

  /**
   * Those at one session.
   *
   * @return in the order in which they were noted
   * @throws NotFound when there is no such session that the caller leads
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<WalkInRow> at(SessionId session) {
    led(session);
    return rows("w.sessionId = :session", session.value());
  }

  /** In the order of their sessions. */
  private List<WalkInRow> rows(String condition, @Nullable UUID session) {
    Map<GroupId, String> led = groups.led();
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "SELECT w, s.groupId, s.start FROM WalkIn w, GroupSession s"
                + " WHERE s.id = w.sessionId AND "
                + condition
                + " ORDER BY s.start, s.id, w.changedAt, w.id",
            Object[].class);
    if (session != null) {
      query.setParameter("session", session);
    }
    return query
        .getResultStream()
        .filter(row -> led.containsKey(new GroupId((UUID) row[1])))
        .map(
            row ->
                row(
                    (WalkIn) row[0],
                    led.getOrDefault(new GroupId((UUID) row[1]), ""),
                    (OffsetDateTime) row[2]))
        .toList();
  }

  private static WalkInRow row(WalkIn walkIn, String groupName, OffsetDateTime start) {
    return new WalkInRow(
        new WalkInId(walkIn.id()),
        walkIn.version(),
        walkIn.session(),
        groupName,
        DutchClock.dayOf(start),
        walkIn.name());
  }

  /**
   * Notes that somebody was there who is not enrolled.
   *
   * @param name needed; at most 200 characters
   * @throws nl.powervrouwen.refusals.InvalidInput when the name can't be kept
   * @throws nl.powervrouwen.refusals.Conflict when the session is cancelled or has not begun its
   *     day
   * @throws NotFound when there is no such session that the caller leads
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public WalkInRow note(SessionId id, @Nullable String name) {
    GroupSession session = led(id);
    session.mustNotBeCancelled();
    session.mustHaveBegun(clock.today());
    Findings findings = new Findings();
    String typed = findings.neededText("name", name, LONGEST_NAME);
    findings.refuse();
    WalkIn noted = records.add(new WalkIn(id, typed));
    return row(noted, groups.led().getOrDefault(session.group(), ""), session.start());
  }

  /**
   * Removes the name: it was a mistake, or they don't come again.
   *
   * @throws NotFound when there is none with this id in a group in which the caller may act
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void remove(WalkInId id, long version) {
    led(found(id, LockModeType.NONE).session());
    records.remove(WalkIn.class, id.value(), version);
  }

  /**
   * Says who it was: enrols that participant from the day of the session on, unless they had a
   * place on it, and records that they were at the whole session. A closed session is opened for
   * it, and closed again. The name that was noted is removed.
   *
   * @return what is recorded
   * @throws NotFound when there is no such walk-in or participant
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed what was noted since, or
   *     recorded something about the participant
   * @throws nl.powervrouwen.refusals.Conflict when the participant can't be enrolled from that day
   *     on, or the session takes no attendance
   */
  @AllowedRoles(COORDINATOR)
  public AttendanceLine enrol(WalkInId id, long version, ParticipantId participant) {
    WalkIn walkIn = found(id, LockModeType.PESSIMISTIC_WRITE);
    walkIn.mustBe(version);
    GroupSession session = led(walkIn.session());
    boolean hadPlace =
        groups.membershipsOf(List.of(participant)).stream()
            .anyMatch(time -> time.group().equals(session.group()) && time.covers(session.day()));
    if (!hadPlace) {
      enrolments.enrol(session.group(), participant, session.day());
    }
    AttendanceLine line = recordPresent(session, participant);
    Fields after = Fields.NONE.with("participant", participant.value());
    log.write(walkIn.subject(), "enrol", walkIn.fields(), after, null, clock.stamp());
    entityManager.remove(walkIn);
    entityManager.flush();
    return line;
  }

  private AttendanceLine recordPresent(GroupSession session, ParticipantId participant) {
    SessionId id = new SessionId(session.id());
    boolean wasClosed = session.isClosed();
    long version = session.version();
    if (wasClosed) {
      version = sessions.reopen(id, version).version();
    }
    AttendanceLine line = recording.record(id, participant, 0, Attendance.PRESENT);
    if (wasClosed) {
      sessions.close(id, version);
    }
    return line;
  }

  private WalkIn found(WalkInId id, LockModeType lock) {
    return Optional.ofNullable(entityManager.find(WalkIn.class, id.value(), lock))
        .orElseThrow(() -> new NotFound("walk-in"));
  }

  /** A session of a group in which the caller may act. */
  private GroupSession led(SessionId id) {
    return Optional.ofNullable(entityManager.find(GroupSession.class, id.value()))
        .filter(session -> groups.led().containsKey(session.group()))
        .orElseThrow(() -> new NotFound("session"));
  }
}
