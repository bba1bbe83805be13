package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.LedGroups;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;

/**
 * Reads sessions with what is counted about them, in a few queries however many they are. Whoever
 * asks gives the names of the groups that the caller may see; sessions of other groups are not
 * read.
 */
@ApplicationScoped
public class SessionReader {

  private static final String WITH_COUNTS =
      """
      SELECT NEW nl.powervrouwen.sessions.internal.SessionRow(s.id, s.version, s.groupId, s.part,
          s.title, s.theme, s.countsFor, s.start, s.end, s.channel, s.place, s.meetingLink,
          s.closed, s.cancelReason, s.cancelNote),
        (SELECT COUNT(o.id) FROM GroupSession o WHERE o.groupId = s.groupId
          AND (o.start < s.start OR (o.start = s.start AND o.id <= s.id))),
        (SELECT COUNT(m.participantId) FROM AttendanceRecord m
          WHERE m.sessionId = s.id AND m.presence IS NOT NULL),
        (SELECT COUNT(m.participantId) FROM AttendanceRecord m
          WHERE m.sessionId = s.id AND m.presence = nl.powervrouwen.sessions.Presence.PRESENT)
      FROM GroupSession s WHERE\s""";

  /** Where in a row it stands about how many something is recorded. */
  private static final int RECORDED = 2;

  private static final String IN_GROUPS = "s.groupId IN :groups";

  private static final String FIRST_FIRST = " ORDER BY s.start, s.id";

  @Inject private EntityManager entityManager;
  @Inject private GroupQueries groups;
  @Inject private LedGroups ledGroups;

  /** A session of a group in which the caller may act. */
  public record LedSession(SessionDetails details, LedGroup group) {}

  /** Those of these groups, first one first. */
  public List<SessionDetails> of(Map<GroupId, String> names) {
    return details(names, query(names, FIRST_FIRST));
  }

  /** Those of one group, first one first. */
  public List<SessionDetails> of(LedGroup group) {
    return details(group, query(names(group), FIRST_FIRST));
  }

  /** Those that begin in this time, first one first. */
  public List<SessionDetails> between(
      OffsetDateTime from, OffsetDateTime before, Map<GroupId, String> names) {
    return details(
        names,
        query(names, " AND s.start >= :from AND s.start < :before" + FIRST_FIRST)
            .setParameter("from", from)
            .setParameter("before", before));
  }

  /** Those that are over and neither closed nor cancelled, first one first. */
  public List<SessionDetails> toFinish(OffsetDateTime now, int most, Map<GroupId, String> names) {
    return details(
        names,
        query(
                names,
                " AND s.end <= :now AND s.closed = FALSE AND s.cancelReason IS NULL" + FIRST_FIRST)
            .setParameter("now", now)
            .setMaxResults(most));
  }

  /** One of these groups' sessions; empty when there is none. */
  public Optional<SessionDetails> find(SessionId id, Map<GroupId, String> names) {
    return details(names, query(names, " AND s.id = :id").setParameter("id", id.value())).stream()
        .findFirst();
  }

  /** One of this group's sessions, which is there. */
  public SessionDetails get(UUID id, LedGroup group) {
    return details(group, query(names(group), " AND s.id = :id").setParameter("id", id)).getFirst();
  }

  /** One session; empty when there is none in whose group the caller may act. */
  public Optional<LedSession> led(SessionId id) {
    return entityManager
        .createQuery(WITH_COUNTS + "s.id = :id", Object[].class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .flatMap(
            row ->
                ledGroups
                    .find(group(row))
                    .map(
                        led ->
                            new LedSession(
                                details(
                                    row,
                                    led.seen().name(),
                                    led.memberships(),
                                    recorded(List.<Object[]>of(row))),
                                led)));
  }

  /** The group of a session, whoever may see it; empty when there is no such session. */
  public Optional<GroupId> groupOf(SessionId id) {
    return entityManager
        .createQuery("SELECT s.groupId FROM GroupSession s WHERE s.id = :id", UUID.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(GroupId::new)
        .findFirst();
  }

  private static Map<GroupId, String> names(LedGroup group) {
    return Map.of(group.seen().id(), group.seen().name());
  }

  private TypedQuery<Object[]> query(Map<GroupId, String> names, String condition) {
    return entityManager
        .createQuery(WITH_COUNTS + IN_GROUPS + condition, Object[].class)
        .setParameter("groups", names.keySet().stream().map(GroupId::value).toList());
  }

  private List<SessionDetails> details(LedGroup group, TypedQuery<Object[]> query) {
    List<Membership> members = group.memberships();
    List<Object[]> rows = query.getResultList();
    Map<UUID, Set<ParticipantId>> recorded = recorded(rows);
    return rows.stream().map(row -> details(row, group.seen().name(), members, recorded)).toList();
  }

  /** About whom something is recorded, by session; of those alone that are not closed yet. */
  private Map<UUID, Set<ParticipantId>> recorded(List<Object[]> rows) {
    List<UUID> open =
        rows.stream()
            .filter(row -> !session(row).closed() && (Long) row[RECORDED] > 0)
            .map(row -> session(row).id())
            .toList();
    return open.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(
                "SELECT m.sessionId, m.participantId FROM AttendanceRecord m"
                    + " WHERE m.sessionId IN :open AND m.presence IS NOT NULL",
                Object[].class)
            .setParameter("open", open)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    line -> (UUID) line[0],
                    Collectors.mapping(
                        line -> new ParticipantId((UUID) line[1]), Collectors.toSet())));
  }

  private List<SessionDetails> details(Map<GroupId, String> names, TypedQuery<Object[]> query) {
    List<Object[]> rows = names.isEmpty() ? List.of() : query.getResultList();
    List<GroupId> among = rows.stream().map(SessionReader::group).distinct().toList();
    Map<GroupId, List<Membership>> members =
        groups.memberships(among).stream().collect(Collectors.groupingBy(Membership::group));
    Map<UUID, Set<ParticipantId>> recorded = recorded(rows);
    return rows.stream()
        .map(
            row ->
                details(
                    row,
                    names.getOrDefault(group(row), ""),
                    members.getOrDefault(group(row), List.of()),
                    recorded))
        .toList();
  }

  private static GroupId group(Object[] row) {
    return session(row).group();
  }

  private static SessionRow session(Object[] row) {
    return (SessionRow) row[0];
  }

  private static SessionDetails details(
      Object[] row,
      String groupName,
      List<Membership> members,
      Map<UUID, Set<ParticipantId>> recorded) {
    SessionRow session = session(row);
    int written = Math.toIntExact((Long) row[RECORDED]);
    return session.details(
        groupName,
        Math.toIntExact((Long) row[1]),
        session.closed()
            ? written
            : expected(session, members, recorded.getOrDefault(session.id(), Set.of())),
        written,
        Math.toIntExact((Long) row[3]));
  }

  /** A session can be closed when all these are recorded; then it stays with them. */
  private static int expected(
      SessionRow session, List<Membership> members, Set<ParticipantId> recorded) {
    Set<ParticipantId> expected = new HashSet<>(recorded);
    members.stream()
        .filter(time -> time.covers(session.day()))
        .forEach(time -> expected.add(time.participant()));
    return expected.size();
  }
}
