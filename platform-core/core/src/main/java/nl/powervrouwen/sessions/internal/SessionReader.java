package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.internal.GroupSession.Counts;

/** Reads meetings with what is counted about them, in one query however many they are. */
@ApplicationScoped
class SessionReader {

  private static final String WITH_COUNTS =
      """
      SELECT s,
        (SELECT COUNT(o.id) FROM GroupSession o WHERE o.groupId = s.groupId
          AND (o.start < s.start OR (o.start = s.start AND o.id <= s.id))),
        (SELECT COUNT(m.participantId) FROM AttendanceRecord m
          WHERE m.sessionId = s.id AND m.presence IS NOT NULL),
        (SELECT COUNT(m.participantId) FROM AttendanceRecord m
          WHERE m.sessionId = s.id AND m.presence = nl.powervrouwen.sessions.Presence.PRESENT)
      FROM GroupSession s WHERE s.groupId IN :groups AND\s""";

  private static final String FIRST_FIRST = " ORDER BY s.start, s.id";

  @Inject private EntityManager entityManager;
  @Inject private GroupQueries groups;

  /** The meetings of these groups, as far as they are among the names. */
  List<SessionDetails> of(Collection<GroupId> wanted, Map<GroupId, String> names) {
    List<GroupId> allowed = wanted.stream().filter(names::containsKey).toList();
    return allowed.isEmpty() ? List.of() : details(query(allowed, "1 = 1" + FIRST_FIRST), names);
  }

  List<SessionDetails> between(
      OffsetDateTime from, OffsetDateTime before, Map<GroupId, String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    return details(
        query(names.keySet(), "s.start >= :from AND s.start < :before" + FIRST_FIRST)
            .setParameter("from", from)
            .setParameter("before", before),
        names);
  }

  List<SessionDetails> toFinish(OffsetDateTime now, int most, Map<GroupId, String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    return details(
        query(
                names.keySet(),
                "s.end <= :now AND s.closed = FALSE AND s.cancelReason IS NULL" + FIRST_FIRST)
            .setParameter("now", now)
            .setMaxResults(most),
        names);
  }

  SessionDetails get(SessionId id, Map<GroupId, String> names) {
    if (names.isEmpty()) {
      throw new NotFound("session");
    }
    return details(query(names.keySet(), "s.id = :id").setParameter("id", id.value()), names)
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("session"));
  }

  private TypedQuery<Object[]> query(Collection<GroupId> allowed, String condition) {
    return entityManager
        .createQuery(WITH_COUNTS + condition, Object[].class)
        .setParameter("groups", allowed.stream().map(GroupId::value).toList());
  }

  private List<SessionDetails> details(TypedQuery<Object[]> query, Map<GroupId, String> names) {
    List<Object[]> rows = query.getResultList();
    Map<GroupId, List<Membership>> members =
        groups
            .memberships(rows.stream().map(row -> session(row).group()).distinct().toList())
            .stream()
            .collect(Collectors.groupingBy(Membership::group));
    return rows.stream()
        .map(
            row -> {
              GroupSession session = session(row);
              List<Membership> here = members.getOrDefault(session.group(), List.of());
              return session.details(
                  names.getOrDefault(session.group(), ""), counts(row, session, here));
            })
        .toList();
  }

  private static GroupSession session(Object[] row) {
    return (GroupSession) row[0];
  }

  private static Counts counts(Object[] row, GroupSession session, List<Membership> members) {
    long expected =
        members.stream()
            .filter(member -> member.covers(session.day()))
            .map(Membership::participant)
            .distinct()
            .count();
    return new Counts(
        Math.toIntExact((Long) row[1]),
        Math.toIntExact(expected),
        Math.toIntExact((Long) row[2]),
        Math.toIntExact((Long) row[3]));
  }
}
