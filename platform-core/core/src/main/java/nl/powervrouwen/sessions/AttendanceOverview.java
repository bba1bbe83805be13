package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.LedGroups;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.GroupAttendance.Cell;
import nl.powervrouwen.sessions.GroupAttendance.Row;
import nl.powervrouwen.sessions.internal.AttendanceLog;
import nl.powervrouwen.sessions.internal.PresenceReader;
import nl.powervrouwen.sessions.internal.RecordedAttendance;
import nl.powervrouwen.sessions.internal.SessionReader;
import nl.powervrouwen.spi.Hours;
import org.jspecify.annotations.Nullable;

/** Attendance at a glance: of one participant, of a whole group, and how a line came to be. */
@ApplicationScoped
@Transactional
public class AttendanceOverview {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private GroupQueries groups;
  @Inject private LedGroups ledGroups;
  @Inject private SessionReader reader;
  @Inject private AttendanceLog log;
  @Inject private PresenceReader presences;

  /**
   * The attendance of one participant in all groups that the caller may see: every session that is
   * not closed, on a day on which the participant was in the group, and every one at which
   * something is recorded.
   *
   * @return newest first; sessions to come too, so the first ones may have nothing recorded
   * @throws NotFound when there is nobody with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<PersonAttendance> of(ParticipantId participant) {
    mustSee(participant);
    Map<GroupId, String> seen = groups.seen();
    List<Membership> times =
        groups.membershipsOf(List.of(participant)).stream()
            .filter(time -> seen.containsKey(time.group()))
            .toList();
    Map<GroupId, String> own = new HashMap<>();
    times.forEach(time -> own.put(time.group(), seen.getOrDefault(time.group(), "")));
    Map<UUID, RecordedAttendance> recorded = recordedOf(participant);
    Map<UUID, Integer> counted =
        presences.counted(List.of(participant)).getOrDefault(participant.value(), Map.of());
    return reader.of(own).stream()
        .filter(session -> isExpected(session, times) || recorded.containsKey(session.id().value()))
        .map(session -> attendance(session, recorded.get(session.id().value()), counted))
        .sorted(Comparator.comparing((PersonAttendance one) -> one.session().start()).reversed())
        .toList();
  }

  private void mustSee(ParticipantId participant) {
    boolean exists = !names.of(List.of(participant)).isEmpty();
    if (!exists || !caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
  }

  /** Once a session is closed, nobody is expected but about whom something is recorded. */
  private static boolean isExpected(SessionDetails session, List<Membership> times) {
    return !session.closed()
        && times.stream()
            .anyMatch(time -> time.group().equals(session.group()) && time.covers(session.day()));
  }

  private static PersonAttendance attendance(
      SessionDetails session, @Nullable RecordedAttendance recorded, Map<UUID, Integer> counted) {
    Attendance attendance = recorded == null ? null : recorded.attendance();
    return new PersonAttendance(
        session, attendance, new Hours(counted.getOrDefault(session.id().value(), 0)));
  }

  private Map<UUID, RecordedAttendance> recordedOf(ParticipantId participant) {
    return entityManager
        .createQuery(
            RecordedAttendance.SELECT + "r.participantId = :participant", RecordedAttendance.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .collect(Collectors.toMap(RecordedAttendance::session, line -> line));
  }

  /**
   * Everything that was ever recorded about one participant at one session, oldest first.
   *
   * @throws NotFound when there is no such session or participant that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<AttendanceChangeRow> history(SessionId id, ParticipantId participant) {
    GroupId group = reader.groupOf(id).orElseThrow(AttendanceOverview::noSession);
    if (!leads(group)) {
      if (!groups.seen().containsKey(group)) {
        throw noSession();
      }
      mustSee(participant);
    }
    return log.of(id.value(), participant);
  }

  private boolean leads(GroupId group) {
    return caller.user().hasAny(COORDINATOR, TRAINER) && ledGroups.find(group).isPresent();
  }

  private static NotFound noSession() {
    return new NotFound("session");
  }

  /**
   * The attendance of a whole group; a job coach may not see it.
   *
   * @throws NotFound when the caller doesn't lead the group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public GroupAttendance of(GroupId id) {
    LedGroup group = ledGroups.find(id).orElseThrow(() -> new NotFound("group"));
    List<SessionDetails> sessions = reader.of(group);
    Map<ParticipantId, Map<UUID, RecordedAttendance>> recorded = recordedIn(id);
    Map<ParticipantId, List<Membership>> members =
        group.memberships().stream().collect(Collectors.groupingBy(Membership::participant));
    Set<ParticipantId> who = new LinkedHashSet<>(recorded.keySet());
    members.forEach(
        (participant, times) -> {
          if (sessions.stream().anyMatch(session -> isExpected(session, times))) {
            who.add(participant);
          }
        });
    Map<UUID, Map<UUID, Integer>> counted = presences.counted(recorded.keySet());
    List<Row> rows = new ArrayList<>();
    names
        .of(who)
        .forEach(
            (one, name) ->
                rows.add(
                    new Row(
                        one,
                        name,
                        cells(
                            sessions,
                            members.getOrDefault(one, List.of()),
                            recorded.getOrDefault(one, Map.of()),
                            counted.getOrDefault(one.value(), Map.of())))));
    return new GroupAttendance(sessions, rows);
  }

  /** By participant and session. */
  private Map<ParticipantId, Map<UUID, RecordedAttendance>> recordedIn(GroupId group) {
    return entityManager
        .createQuery(
            RecordedAttendance.SELECT
                + "r.sessionId IN (SELECT s.id FROM GroupSession s WHERE s.groupId = :group)",
            RecordedAttendance.class)
        .setParameter("group", group.value())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                RecordedAttendance::participant,
                Collectors.toMap(RecordedAttendance::session, line -> line)));
  }

  private static List<Cell> cells(
      List<SessionDetails> sessions,
      List<Membership> times,
      Map<UUID, RecordedAttendance> recorded,
      Map<UUID, Integer> counted) {
    return sessions.stream()
        .map(
            session ->
                cell(
                    recorded.get(session.id().value()),
                    counted.getOrDefault(session.id().value(), 0),
                    isExpected(session, times)))
        .toList();
  }

  private static Cell cell(@Nullable RecordedAttendance recorded, int counted, boolean member) {
    Attendance attendance = recorded == null ? null : recorded.attendance();
    if (attendance == null) {
      return member ? new Cell(true, null, 0) : Cell.NOT_IN_GROUP;
    }
    return new Cell(true, attendance.presence(), counted);
  }
}
