package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.LedGroups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.internal.AttendanceLog;
import nl.powervrouwen.sessions.internal.AttendanceRecord;
import nl.powervrouwen.sessions.internal.Attended;
import nl.powervrouwen.sessions.internal.CheckedAttendance;
import nl.powervrouwen.sessions.internal.EnrolmentPresences;
import nl.powervrouwen.sessions.internal.GroupSession;
import nl.powervrouwen.sessions.internal.RecentSessions;
import nl.powervrouwen.sessions.internal.RecordedAttendance;
import nl.powervrouwen.sessions.internal.SessionReader;
import nl.powervrouwen.sessions.internal.SessionReader.LedSession;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, at sessions of groups in which the caller may act. A job coach may not see it.
 *
 * <p>The session is held while somebody writes, so two colleagues come one after the other, and the
 * second one hears that they saw an old version.
 */
@ApplicationScoped
@Transactional
public class AttendanceRecording {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ParticipantNames names;
  @Inject private LedGroups ledGroups;
  @Inject private GroupQueries groups;
  @Inject private SessionReader reader;
  @Inject private RecentSessions recent;
  @Inject private AttendanceLog log;
  @Inject private EnrolmentPresences presences;
  @Inject private AbsenceNotices notices;

  /**
   * The attendance of a session. Who was enrolled after it was closed is not on it.
   *
   * @throws NotFound when there is no such session that the caller leads
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet sheet(SessionId id) {
    LedSession session = reader.led(id).orElseThrow(AttendanceRecording::noSession);
    return sheet(session.details(), session.group());
  }

  private AttendanceSheet sheet(SessionDetails session, LedGroup group) {
    Map<ParticipantId, RecordedAttendance> recorded = recorded(session.id());
    Set<ParticipantId> belong = new LinkedHashSet<>();
    if (!session.closed()) {
      belong.addAll(group.on(session.day()));
    }
    belong.addAll(recorded.keySet());
    Map<ParticipantId, List<RecentPresence>> before = recent.before(session.start(), group, belong);
    Map<ParticipantId, AbsenceNoticeRow> told = notices.on(session.group(), session.day(), belong);
    List<AttendanceLine> lines = new ArrayList<>();
    names
        .of(belong)
        .forEach(
            (who, name) ->
                lines.add(
                    line(
                        who,
                        name,
                        recorded.get(who),
                        session.minutes(),
                        told.get(who),
                        before.getOrDefault(who, List.of()))));
    return new AttendanceSheet(session, lines);
  }

  private Map<ParticipantId, RecordedAttendance> recorded(SessionId session) {
    return entityManager
        .createQuery(RecordedAttendance.SELECT + "r.sessionId = :session", RecordedAttendance.class)
        .setParameter("session", session.value())
        .getResultStream()
        .collect(Collectors.toMap(RecordedAttendance::participant, line -> line));
  }

  /**
   * Records who was there, one participant at a time.
   *
   * @param version version of the line that the caller saw; 0 when nothing was recorded
   * @throws StaleVersion when a colleague recorded something since
   * @throws nl.powervrouwen.refusals.InvalidInput when the minutes don't fit
   * @throws Conflict when the session is closed or cancelled or has not begun its day, or they are
   *     said to be present and were not enrolled on it
   * @throws NotFound when the participant is not expected at this session
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceLine record(
      SessionId id, ParticipantId participant, long version, Attendance attendance) {
    GroupSession session = held(id);
    LedGroup group = changeable(session, ledGroups.find(session.group(), participant));
    AttendanceRecord known = recordOf(session, participant);
    PersonName name = expected(session, group, participant, known);
    mustBe(version, known);
    AttendanceRecord written =
        write(
            session,
            group,
            participant,
            known,
            CheckedAttendance.of(attendance, session.minutes()));
    entityManager.flush();
    return line(session, group, participant, name, written);
  }

  /**
   * Takes back what was recorded about one participant.
   *
   * @param version version of the line that the caller saw
   * @throws StaleVersion when a colleague recorded something since
   * @throws Conflict when the session is closed or cancelled
   * @throws NotFound when the participant is not expected at this session
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceLine clear(SessionId id, ParticipantId participant, long version) {
    GroupSession session = held(id);
    LedGroup group = changeable(session, ledGroups.find(session.group(), participant));
    AttendanceRecord known = recordOf(session, participant);
    PersonName name = expected(session, group, participant, known);
    mustBe(version, known);
    if (known != null && known.recorded().attendance() != null) {
      write(session, group, participant, known, null);
      entityManager.flush();
    }
    return line(session, group, participant, name, known);
  }

  /**
   * Records as present everybody about whom nothing is recorded yet; touches nobody else. Who let
   * us know that they would not come is not presumed to be there, and stays open.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet recordRestPresent(SessionId id) {
    return recordRest(id, notice -> notice == null ? Attendance.PRESENT : null);
  }

  /**
   * Records as absent with notice, for the reason that they gave, everybody who let us know and
   * about whom nothing is recorded yet; touches nobody else.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public AttendanceSheet recordNotices(SessionId id) {
    return recordRest(
        id,
        notice ->
            notice == null
                ? null
                : new Attendance(Presence.ABSENT_WITH_NOTICE, null, null, notice.reason(), null));
  }

  /** What is to be recorded of somebody about whom nothing is; null for nothing. */
  private interface Rest {
    @Nullable Attendance of(@Nullable AbsenceNoticeRow notice);
  }

  private AttendanceSheet recordRest(SessionId id, Rest rest) {
    GroupSession session = held(id);
    LedGroup group = changeable(session, ledGroups.find(session.group()));
    Map<ParticipantId, AttendanceRecord> known = records(session);
    Set<ParticipantId> expected = group.on(session.day());
    Map<ParticipantId, AbsenceNoticeRow> told =
        notices.on(session.group(), session.day(), expected);
    for (ParticipantId participant : expected) {
      AttendanceRecord line = known.get(participant);
      Attendance wanted = rest.of(told.get(participant));
      if (wanted != null && isOpen(line)) {
        write(session, group, participant, line, wanted);
      }
    }
    entityManager.flush();
    return sheet(reader.get(session.id(), group), group);
  }

  /** Records several participants at a held session: all of them or none. */
  AttendanceSheet recordAll(SessionId id, Map<ParticipantId, Wanted> wanted) {
    GroupSession session = held(id);
    LedGroup group = changeable(session, ledGroups.find(session.group()));
    Map<ParticipantId, AttendanceRecord> known = records(session);
    Map<ParticipantId, PersonName> belong = names.of(belonging(session, group, known));
    wanted.forEach(
        (participant, one) -> {
          PersonName name = belong.get(participant);
          if (name == null) {
            throw new NotFound("participant");
          }
          AttendanceRecord line = known.get(participant);
          long current = versionOf(line);
          if (current != one.version()) {
            throw new StaleVersion("attendance", current, name.spoken());
          }
          write(
              session,
              group,
              participant,
              line,
              CheckedAttendance.of(keepingNote(one, line), session.minutes()));
        });
    entityManager.flush();
    return sheet(reader.get(session.id(), group), group);
  }

  /**
   * What is to be recorded about one of several participants.
   *
   * @param version version of the line that the caller saw; 0 when nothing was recorded
   * @param attendance what is to stand there
   */
  record Wanted(long version, Attendance attendance) {}

  /** Nobody was asked about the note: it stays. */
  private static Attendance keepingNote(Wanted wanted, @Nullable AttendanceRecord known) {
    Attendance old = known == null ? null : known.recorded().attendance();
    Attendance there = wanted.attendance();
    return new Attendance(
        there.presence(),
        there.minutes(),
        there.channel(),
        there.reason(),
        old == null ? there.note() : old.note());
  }

  /** Who else writes to this session or its attendance waits until this transaction is over. */
  private GroupSession held(SessionId id) {
    GroupSession session =
        entityManager.find(GroupSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (session == null) {
      throw noSession();
    }
    return session;
  }

  private LedGroup changeable(GroupSession session, Optional<LedGroup> led) {
    LedGroup group = led.orElseThrow(AttendanceRecording::noSession);
    session.mustBeOpen();
    session.mustHaveBegun(clock.today());
    return group;
  }

  private @Nullable AttendanceRecord recordOf(GroupSession session, ParticipantId participant) {
    return entityManager.find(
        AttendanceRecord.class, new AttendanceRecord.Key(session.id(), participant.value()));
  }

  /** What is recorded at a session, also what was taken back. */
  private Map<ParticipantId, AttendanceRecord> records(GroupSession session) {
    return entityManager
        .createQuery(
            "SELECT r FROM AttendanceRecord r WHERE r.sessionId = :session", AttendanceRecord.class)
        .setParameter("session", session.id())
        .getResultStream()
        .collect(Collectors.toMap(AttendanceRecord::participant, line -> line));
  }

  private static Set<ParticipantId> belonging(
      GroupSession session, LedGroup group, Map<ParticipantId, AttendanceRecord> known) {
    Set<ParticipantId> belong = new LinkedHashSet<>(group.on(session.day()));
    known.forEach(
        (who, line) -> {
          if (line.recorded().attendance() != null) {
            belong.add(who);
          }
        });
    return belong;
  }

  /** Of who belongs on the attendance: in the group on the day, or recorded already. */
  private PersonName expected(
      GroupSession session,
      LedGroup group,
      ParticipantId participant,
      @Nullable AttendanceRecord known) {
    boolean belongs =
        group.on(session.day()).contains(participant)
            || (known != null && known.recorded().attendance() != null);
    PersonName name = belongs ? names.of(List.of(participant)).get(participant) : null;
    if (name == null) {
      throw new NotFound("participant");
    }
    return name;
  }

  private static void mustBe(long version, @Nullable AttendanceRecord known) {
    long current = versionOf(known);
    if (current != version) {
      throw new StaleVersion("attendance", current);
    }
  }

  private static long versionOf(@Nullable AttendanceRecord known) {
    return known == null ? 0 : known.recorded().version();
  }

  /** The one place where attendance is written, and its history with it. */
  private AttendanceRecord write(
      GroupSession session,
      LedGroup group,
      ParticipantId participant,
      @Nullable AttendanceRecord known,
      @Nullable Attendance attendance) {
    OffsetDateTime now = clock.stamp();
    Attendance old = known == null ? null : known.recorded().attendance();
    turnStage(session, group, participant, old, attendance);
    AttendanceRecord line =
        known == null ? new AttendanceRecord(session.id(), participant.value()) : known;
    line.write(attendance, caller.user(), now);
    if (known == null) {
      entityManager.persist(line);
    }
    log.write(session.id(), participant, old, attendance, now);
    return line;
  }

  /**
   * Present is who was enrolled on the day, also when something else stands there of who left
   * since. From the first session on they take part; when that is taken back, they do not yet.
   */
  private void turnStage(
      GroupSession session,
      LedGroup group,
      ParticipantId participant,
      @Nullable Attendance old,
      @Nullable Attendance attendance) {
    LocalDate day = session.day();
    if (isPresent(attendance)) {
      if (!group.on(day).contains(participant)) {
        throw new Conflict(Problem.of("presence", Code.PRESENT_NOT_ENROLLED));
      }
      group
          .at(Stage.ENROLLED, participant, day)
          .ifPresent(time -> groups.tookPart(session.group(), participant, day));
    } else if (isPresent(old)) {
      group
          .at(Stage.ACTIVE, participant, day)
          .filter(time -> !presences.hasOther(time, session.id()))
          .ifPresent(groups::tookNoPart);
    }
  }

  private static boolean isOpen(@Nullable AttendanceRecord line) {
    return line == null || line.recorded().attendance() == null;
  }

  private static boolean isPresent(@Nullable Attendance attendance) {
    return attendance != null && attendance.presence() == Presence.PRESENT;
  }

  private AttendanceLine line(
      GroupSession session,
      LedGroup group,
      ParticipantId who,
      PersonName name,
      @Nullable AttendanceRecord known) {
    List<RecentPresence> before =
        recent.before(session.start().toInstant(), group, Set.of(who)).getOrDefault(who, List.of());
    return line(
        who,
        name,
        known == null ? null : known.recorded(),
        session.minutes(),
        isOpen(known) ? notices.on(session.group(), session.day(), Set.of(who)).get(who) : null,
        before);
  }

  private static AttendanceLine line(
      ParticipantId who,
      PersonName name,
      @Nullable RecordedAttendance recorded,
      int lasted,
      @Nullable AbsenceNoticeRow notice,
      List<RecentPresence> before) {
    Attendance attendance = recorded == null ? null : recorded.attendance();
    if (recorded == null || attendance == null) {
      return new AttendanceLine(who, name, 0, null, 0, null, null, notice, before);
    }
    return new AttendanceLine(
        who,
        name,
        recorded.version(),
        attendance,
        Attended.minutes(attendance, lasted),
        recorded.by(),
        recorded.at().toInstant(),
        null,
        before);
  }

  private static NotFound noSession() {
    return new NotFound("session");
  }
}
