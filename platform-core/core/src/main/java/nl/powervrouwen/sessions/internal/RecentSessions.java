package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.RecentPresence;

/** The last meetings of each woman, for the small picture beside her name. */
@ApplicationScoped
class RecentSessions {

  private static final int MOST = 5;

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;

  /** Her meetings of this group before this one, oldest first; without a woman who had none. */
  Map<ParticipantId, List<RecentPresence>> before(
      GroupSession session, Collection<ParticipantId> women) {
    List<GroupSession> earlier = earlier(session);
    if (earlier.isEmpty() || women.isEmpty()) {
      return Map.of();
    }
    Map<AttendanceRecord.Key, Presence> marks = marks(earlier, women);
    Map<ParticipantId, List<Membership>> members =
        groups.memberships(List.of(session.group())).stream()
            .collect(Collectors.groupingBy(Membership::participant));
    Map<ParticipantId, List<RecentPresence>> recent = new HashMap<>();
    for (ParticipantId who : women) {
      recent.put(who, recent(who, earlier, marks, members.getOrDefault(who, List.of())));
    }
    return recent;
  }

  private List<GroupSession> earlier(GroupSession session) {
    return entityManager
        .createQuery(
            "SELECT s FROM GroupSession s WHERE s.groupId = :group AND s.start < :start"
                + " AND s.cancelReason IS NULL AND (s.closed = TRUE OR s.end <= :now)"
                + " ORDER BY s.start DESC, s.id DESC",
            GroupSession.class)
        .setParameter("group", session.group().value())
        .setParameter("start", session.start())
        .setParameter("now", clock.stamp())
        .getResultList();
  }

  private Map<AttendanceRecord.Key, Presence> marks(
      List<GroupSession> sessions, Collection<ParticipantId> women) {
    Map<AttendanceRecord.Key, Presence> marks = new HashMap<>();
    entityManager
        .createQuery(
            "SELECT m.sessionId, m.participantId, m.presence FROM AttendanceRecord m"
                + " WHERE m.sessionId IN :sessions AND m.participantId IN :women"
                + " AND m.presence IS NOT NULL",
            Object[].class)
        .setParameter("sessions", sessions.stream().map(GroupSession::id).toList())
        .setParameter("women", women.stream().map(ParticipantId::value).toList())
        .getResultList()
        .forEach(
            row ->
                marks.put(
                    new AttendanceRecord.Key((UUID) row[0], (UUID) row[1]), (Presence) row[2]));
    return marks;
  }

  private static List<RecentPresence> recent(
      ParticipantId who,
      List<GroupSession> newestFirst,
      Map<AttendanceRecord.Key, Presence> marks,
      List<Membership> members) {
    List<RecentPresence> hers = new ArrayList<>();
    for (GroupSession session : newestFirst) {
      Presence presence = marks.get(new AttendanceRecord.Key(session.id(), who.value()));
      boolean member = members.stream().anyMatch(time -> time.covers(session.day()));
      if ((member || presence != null) && hers.size() < MOST) {
        hers.addFirst(new RecentPresence(session.day(), presence));
      }
    }
    return hers;
  }
}
