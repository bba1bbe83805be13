package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;

/** Who belongs on the attendance of a meeting: in the group on its day, or recorded already. */
@ApplicationScoped
class ExpectedParticipants {

  @Inject private EntityManager entityManager;
  @Inject private GroupQueries groups;

  /** What is recorded at a meeting, also what was taken back. */
  Map<ParticipantId, AttendanceRecord> marks(UUID session) {
    Map<ParticipantId, AttendanceRecord> marks = new HashMap<>();
    entityManager
        .createQuery(
            "SELECT m FROM AttendanceRecord m WHERE m.sessionId = :session", AttendanceRecord.class)
        .setParameter("session", session)
        .getResultList()
        .forEach(mark -> marks.put(mark.participant(), mark));
    return marks;
  }

  /** Everybody who belongs there. */
  Set<ParticipantId> at(GroupSession session, Map<ParticipantId, AttendanceRecord> marks) {
    Set<ParticipantId> expected = new LinkedHashSet<>();
    groups.memberships(List.of(session.group())).stream()
        .filter(member -> member.covers(session.day()))
        .map(Membership::participant)
        .forEach(expected::add);
    marks.values().stream()
        .filter(mark -> mark.attendance() != null)
        .map(AttendanceRecord::participant)
        .forEach(expected::add);
    return expected;
  }

  /** Those about whom nothing is recorded yet. */
  Set<ParticipantId> unmarkedAt(GroupSession session) {
    Map<ParticipantId, AttendanceRecord> marks = marks(session.id());
    Set<ParticipantId> unmarked = at(session, marks);
    marks.values().stream()
        .filter(mark -> mark.attendance() != null)
        .map(AttendanceRecord::participant)
        .forEach(unmarked::remove);
    return unmarked;
  }

  /** About how many women something is recorded. */
  int recordedAt(GroupSession session) {
    return (int)
        marks(session.id()).values().stream().filter(mark -> mark.attendance() != null).count();
  }
}
