package nl.powervrouwen.sessions.internal;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.GroupAttendance.Cell;
import nl.powervrouwen.sessions.GroupAttendance.Row;
import nl.powervrouwen.sessions.PersonAttendance;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/** Shows attendance by woman and by group. */
@ApplicationScoped
public class AttendanceOverview {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private GroupQueries groups;
  @Inject private SessionReader reader;
  @Inject private AttendanceLog log;

  /** The attendance of one woman whom the caller may see. */
  public List<PersonAttendance> of(ParticipantId participant) {
    mustSee(participant);
    Map<GroupId, String> seen = groups.seen();
    List<Membership> hers =
        groups.membershipsOf(List.of(participant)).stream()
            .filter(time -> seen.containsKey(time.group()))
            .toList();
    Map<UUID, AttendanceRecord> marks = marksOf(participant);
    return reader.of(hers.stream().map(Membership::group).distinct().toList(), seen).stream()
        .filter(session -> isHers(session, hers) || marks.containsKey(session.id().value()))
        .map(session -> attendance(session, marks.get(session.id().value())))
        .sorted(Comparator.comparing((PersonAttendance one) -> one.session().start()).reversed())
        .toList();
  }

  private void mustSee(ParticipantId participant) {
    boolean exists = !names.of(List.of(participant)).isEmpty();
    if (!exists || !caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
  }

  private static boolean isHers(SessionDetails session, Collection<Membership> hers) {
    return hers.stream()
        .anyMatch(time -> time.group().equals(session.group()) && time.covers(session.day()));
  }

  private static PersonAttendance attendance(
      SessionDetails session, @Nullable AttendanceRecord mark) {
    Attendance attendance = mark == null ? null : mark.attendance();
    int minutes = session.cancelled() ? 0 : Attended.minutes(attendance, session.minutes());
    return new PersonAttendance(session, attendance, new Hours(minutes));
  }

  private Map<UUID, AttendanceRecord> marksOf(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT m FROM AttendanceRecord m WHERE m.participantId = :participant"
                + " AND m.presence IS NOT NULL",
            AttendanceRecord.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .collect(Collectors.toMap(AttendanceRecord::session, mark -> mark));
  }

  /** What was ever recorded about one woman at a meeting that the caller may see. */
  public List<AttendanceChangeRow> history(SessionId id, ParticipantId participant) {
    SessionDetails session = reader.get(id, groups.seen());
    if (!leads(session.group())) {
      mustSee(participant);
    }
    return log.of(id.value(), participant);
  }

  private boolean leads(GroupId group) {
    return caller.user().hasAny(COORDINATOR, TRAINER) && groups.led().containsKey(group);
  }

  /** The attendance of a group in which the caller may act. */
  public GroupAttendance of(GroupId group) {
    Map<GroupId, String> led = groups.led();
    if (!led.containsKey(group)) {
      throw new NotFound("group");
    }
    List<SessionDetails> sessions = reader.of(List.of(group), led);
    List<Membership> members = groups.memberships(List.of(group));
    Map<AttendanceRecord.Key, AttendanceRecord> marks = marksIn(group);
    Set<ParticipantId> women = new LinkedHashSet<>();
    marks.values().forEach(mark -> women.add(mark.participant()));
    members.stream()
        .filter(time -> sessions.stream().anyMatch(s -> isHers(s, List.of(time))))
        .forEach(time -> women.add(time.participant()));
    List<Row> rows = new ArrayList<>();
    names
        .of(women)
        .forEach((who, name) -> rows.add(new Row(who, name, cells(who, sessions, members, marks))));
    return new GroupAttendance(sessions, rows);
  }

  private Map<AttendanceRecord.Key, AttendanceRecord> marksIn(GroupId group) {
    Map<AttendanceRecord.Key, AttendanceRecord> marks = new HashMap<>();
    entityManager
        .createQuery(
            "SELECT m FROM AttendanceRecord m WHERE m.presence IS NOT NULL AND m.sessionId IN"
                + " (SELECT s.id FROM GroupSession s WHERE s.groupId = :group)",
            AttendanceRecord.class)
        .setParameter("group", group.value())
        .getResultStream()
        .forEach(
            mark ->
                marks.put(
                    new AttendanceRecord.Key(mark.session(), mark.participant().value()), mark));
    return marks;
  }

  private static List<Cell> cells(
      ParticipantId who,
      List<SessionDetails> sessions,
      List<Membership> members,
      Map<AttendanceRecord.Key, AttendanceRecord> marks) {
    List<Membership> hers =
        members.stream().filter(time -> time.participant().equals(who)).toList();
    return sessions.stream()
        .map(
            session -> {
              AttendanceRecord mark =
                  marks.get(new AttendanceRecord.Key(session.id().value(), who.value()));
              return cell(session, mark, isHers(session, hers));
            })
        .toList();
  }

  private static Cell cell(
      SessionDetails session, @Nullable AttendanceRecord mark, boolean member) {
    Attendance attendance = mark == null ? null : mark.attendance();
    if (attendance == null) {
      return member ? new Cell(true, null, 0) : Cell.NOT_HERS;
    }
    return new Cell(true, attendance.presence(), Attended.minutes(attendance, session.minutes()));
  }
}
