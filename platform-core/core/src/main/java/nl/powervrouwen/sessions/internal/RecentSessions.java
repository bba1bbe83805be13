package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.RecentPresence;

/** The last sessions of each participant, for the small picture beside a name. */
@ApplicationScoped
public class RecentSessions {

  private static final int MOST = 5;

  /** A row for each session and each of these participants about whom something is recorded. */
  private static final String EARLIER =
      """
      SELECT s.id, s.start, r.participantId, r.presence, s.closed FROM GroupSession s
      LEFT JOIN AttendanceRecord r ON r.sessionId = s.id AND r.presence IS NOT NULL
        AND r.participantId IN :who
      WHERE s.groupId = :group AND s.start < :start AND s.cancelReason IS NULL
        AND (s.closed = TRUE OR s.end <= :now)
      ORDER BY s.start DESC, s.id DESC""";

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** A session before this one, with what is recorded there about those who were asked for. */
  private record Earlier(LocalDate day, boolean closed, Map<ParticipantId, Presence> recorded) {}

  /** Everybody's sessions of this group before this moment, oldest first. */
  public Map<ParticipantId, List<RecentPresence>> before(
      Instant start, LedGroup group, Collection<ParticipantId> who) {
    Map<ParticipantId, List<RecentPresence>> recent = new HashMap<>();
    Collection<Earlier> newestFirst = who.isEmpty() ? List.of() : earlier(start, group, who);
    List<Membership> members = group.memberships();
    for (ParticipantId one : who) {
      recent.put(one, recent(one, newestFirst, members));
    }
    return recent;
  }

  private Collection<Earlier> earlier(
      Instant start, LedGroup group, Collection<ParticipantId> who) {
    Map<UUID, Earlier> earlier = new LinkedHashMap<>();
    List<Object[]> rows =
        entityManager
            .createQuery(EARLIER, Object[].class)
            .setParameter("group", group.seen().id().value())
            .setParameter("start", start.atOffset(ZoneOffset.UTC))
            .setParameter("now", clock.stamp())
            .setParameter("who", who.stream().map(ParticipantId::value).toList())
            .getResultList();
    for (Object[] row : rows) {
      LocalDate day = DutchClock.dayOf((OffsetDateTime) row[1]);
      Earlier session =
          earlier.computeIfAbsent(
              (UUID) row[0], id -> new Earlier(day, (Boolean) row[4], new HashMap<>()));
      if (row[2] != null) {
        session.recorded().put(new ParticipantId((UUID) row[2]), (Presence) row[3]);
      }
    }
    return earlier.values();
  }

  private static List<RecentPresence> recent(
      ParticipantId who, Collection<Earlier> newestFirst, List<Membership> members) {
    List<Membership> own = members.stream().filter(time -> time.participant().equals(who)).toList();
    List<RecentPresence> recent = new ArrayList<>();
    for (Earlier session : newestFirst) {
      Presence presence = session.recorded().get(who);
      boolean member =
          !session.closed() && own.stream().anyMatch(time -> time.covers(session.day()));
      if ((member || presence != null) && recent.size() < MOST) {
        recent.addFirst(new RecentPresence(session.day(), presence));
      }
    }
    return recent;
  }
}
