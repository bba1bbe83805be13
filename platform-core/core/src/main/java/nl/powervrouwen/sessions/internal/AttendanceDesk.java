package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.RecentPresence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Records attendance. The meeting is held while somebody writes, so two colleagues come one after
 * the other, and the second one hears that she saw an old version.
 */
@ApplicationScoped
public class AttendanceDesk {

  private static final int LONGEST_NOTE = 500;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ParticipantNames names;
  @Inject private GroupQueries groups;
  @Inject private SessionDesk desk;
  @Inject private SessionReader reader;
  @Inject private ExpectedParticipants expected;
  @Inject private RecentSessions recent;
  @Inject private AttendanceLog log;

  /** The attendance of a meeting in which the caller may act. */
  public AttendanceSheet sheet(SessionId id) {
    SessionDetails details = reader.get(id, groups.led());
    GroupSession session = entityManager.find(GroupSession.class, id.value());
    Map<ParticipantId, AttendanceRecord> marks = expected.marks(id.value());
    Set<ParticipantId> women = expected.at(session, marks);
    Map<ParticipantId, List<RecentPresence>> before = recent.before(session, women);
    List<AttendanceLine> lines = new ArrayList<>();
    names
        .of(women)
        .forEach(
            (who, name) ->
                lines.add(
                    line(session, who, name, marks.get(who), before.getOrDefault(who, List.of()))));
    return new AttendanceSheet(details, lines);
  }

  /** Records who was there, one woman at a time. */
  public AttendanceLine record(
      SessionId id, ParticipantId participant, long version, Attendance attendance) {
    GroupSession session = writable(id);
    PersonName name = mustBeExpected(session, participant);
    AttendanceRecord mark = markOf(session, participant);
    mustBe(version, mark);
    AttendanceRecord written = write(session, participant, mark, checked(attendance, session));
    entityManager.flush();
    return line(session, participant, name, written);
  }

  /** Records several women at a held meeting: all of them or none. */
  AttendanceSheet recordAll(SessionId id, Map<ParticipantId, Wanted> wanted) {
    GroupSession session = writable(id);
    Map<ParticipantId, PersonName> belong =
        names.of(expected.at(session, expected.marks(session.id())));
    wanted.forEach(
        (participant, one) -> {
          PersonName name = belong.get(participant);
          if (name == null) {
            throw new NotFound("participant");
          }
          AttendanceRecord mark = markOf(session, participant);
          long current = mark == null ? 0 : mark.version();
          if (current != one.version()) {
            throw new StaleVersion("attendance", current, name.spoken());
          }
          write(session, participant, mark, checked(keepingNote(one, mark), session));
        });
    entityManager.flush();
    return sheet(id);
  }

  /** Nobody was asked about the note: it stays. */
  private static Attendance keepingNote(Wanted wanted, @Nullable AttendanceRecord mark) {
    Attendance old = mark == null ? null : mark.attendance();
    Attendance there = wanted.attendance();
    return new Attendance(
        there.presence(),
        there.minutes(),
        there.channel(),
        there.reason(),
        old == null ? there.note() : old.note());
  }

  /**
   * What is to be recorded about one of several women.
   *
   * @param version version of her line that the caller saw; 0 when nothing was recorded
   * @param attendance what is to stand there
   */
  record Wanted(long version, Attendance attendance) {}

  /** Takes back what was recorded about one woman. */
  public AttendanceLine clear(SessionId id, ParticipantId participant, long version) {
    GroupSession session = writable(id);
    PersonName name = mustBeExpected(session, participant);
    AttendanceRecord mark = markOf(session, participant);
    mustBe(version, mark);
    if (mark == null || mark.attendance() == null) {
      return line(session, participant, name, mark);
    }
    AttendanceRecord written = write(session, participant, mark, null);
    entityManager.flush();
    return line(session, participant, name, written);
  }

  /** Records as present everybody about whom nothing is recorded yet. */
  public AttendanceSheet recordRestPresent(SessionId id) {
    GroupSession session = writable(id);
    for (ParticipantId participant : expected.unmarkedAt(session)) {
      write(session, participant, markOf(session, participant), Attendance.PRESENT);
    }
    entityManager.flush();
    return sheet(id);
  }

  private GroupSession writable(SessionId id) {
    GroupSession session = desk.writable(id);
    desk.mustBeOpen(session);
    desk.mustHaveBegun(session);
    return session;
  }

  private PersonName mustBeExpected(GroupSession session, ParticipantId participant) {
    Set<ParticipantId> belong = expected.at(session, expected.marks(session.id()));
    PersonName name =
        belong.contains(participant) ? names.of(List.of(participant)).get(participant) : null;
    if (name == null) {
      throw new NotFound("participant");
    }
    return name;
  }

  private @Nullable AttendanceRecord markOf(GroupSession session, ParticipantId participant) {
    return entityManager.find(
        AttendanceRecord.class, new AttendanceRecord.Key(session.id(), participant.value()));
  }

  private static void mustBe(long version, @Nullable AttendanceRecord mark) {
    long current = mark == null ? 0 : mark.version();
    if (current != version) {
      throw new StaleVersion("attendance", current);
    }
  }

  /** The attendance as it can be kept. */
  private static Attendance checked(Attendance attendance, GroupSession session) {
    Findings findings = new Findings();
    Presence presence = findings.needed("presence", attendance.presence(), Presence.PRESENT);
    if (presence == Presence.PRESENT) {
      findings.range("minutes", attendance.minutes(), 1, session.minutes());
      mustBeNone(findings, "reason", attendance.reason(), Code.PRESENT_HAS_NONE);
    } else {
      mustBeNone(findings, "minutes", attendance.minutes(), Code.ABSENT_HAS_NONE);
      mustBeNone(findings, "channel", attendance.channel(), Code.ABSENT_HAS_NONE);
    }
    String note = findings.lines("note", attendance.note(), LONGEST_NOTE);
    findings.refuse();
    return new Attendance(
        presence, attendance.minutes(), attendance.channel(), attendance.reason(), note);
  }

  private static void mustBeNone(
      Findings findings, String field, @Nullable Object value, String code) {
    if (value != null) {
      findings.add(field, code);
    }
  }

  /** The one place where attendance is written, and its history with it. */
  private AttendanceRecord write(
      GroupSession session,
      ParticipantId participant,
      @Nullable AttendanceRecord known,
      @Nullable Attendance attendance) {
    OffsetDateTime now = clock.stamp();
    if (attendance != null && attendance.presence() == Presence.PRESENT) {
      groups.tookPart(session.group(), participant, session.day());
    }
    Attendance old = known == null ? null : known.attendance();
    AttendanceRecord mark =
        known == null ? new AttendanceRecord(session.id(), participant.value()) : known;
    mark.write(attendance, caller.user(), now);
    if (known == null) {
      entityManager.persist(mark);
    }
    log.write(session.id(), participant, old, attendance, now);
    return mark;
  }

  private AttendanceLine line(
      GroupSession session, ParticipantId who, PersonName name, @Nullable AttendanceRecord mark) {
    Map<ParticipantId, List<RecentPresence>> before = recent.before(session, Set.of(who));
    return line(session, who, name, mark, before.getOrDefault(who, List.of()));
  }

  private static AttendanceLine line(
      GroupSession session,
      ParticipantId who,
      PersonName name,
      @Nullable AttendanceRecord mark,
      List<RecentPresence> before) {
    Attendance attendance = mark == null ? null : mark.attendance();
    if (mark == null || attendance == null) {
      return new AttendanceLine(who, name, 0, null, 0, null, null, before);
    }
    return new AttendanceLine(
        who,
        name,
        mark.version(),
        attendance,
        Attended.minutes(attendance, session.minutes()),
        mark.recordedBy(),
        mark.recordedAt(),
        before);
  }
}
