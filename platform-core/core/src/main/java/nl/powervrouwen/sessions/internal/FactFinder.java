package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * Finds what other rooms may know of attendance. A few queries for however many women: the groups
 * that the caller may see, the women's times in them, their meetings, and what is recorded.
 */
@ApplicationScoped
public class FactFinder {

  private static final String HELD =
      """
      SELECT s.id, s.groupId, s.start, s.end, s.title, s.part, s.countsFor FROM GroupSession s
      WHERE s.groupId IN :groups AND s.start >= :from AND s.start < :before
        AND s.cancelReason IS NULL AND s.end <= :now
      ORDER BY s.start, s.id""";

  private static final String RECORDED =
      """
      SELECT m.sessionId, m.participantId, m.presence, m.minutes FROM AttendanceRecord m
      WHERE m.participantId IN :people AND m.presence IS NOT NULL AND m.sessionId IN
        (SELECT s.id FROM GroupSession s WHERE s.start >= :from AND s.start < :before)""";

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;

  /** Of one woman in these groups, oldest first. */
  public List<SessionFact> factsOf(
      ParticipantId participant, Collection<GroupId> wanted, LocalDate from, LocalDate until) {
    Set<GroupId> these = new HashSet<>(wanted);
    List<Membership> hers =
        memberships(List.of(participant)).stream()
            .filter(time -> these.contains(time.group()))
            .toList();
    return facts(hers, from, until).getOrDefault(participant, Map.of()).values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(SessionFact::day))
        .toList();
  }

  /** Of many women in all their groups. */
  public Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      Collection<ParticipantId> participants, LocalDate from, LocalDate until) {
    return facts(memberships(participants), from, until);
  }

  private List<Membership> memberships(Collection<ParticipantId> participants) {
    Set<GroupId> seen = groups.seen().keySet();
    return groups.membershipsOf(participants).stream()
        .filter(time -> seen.contains(time.group()))
        .toList();
  }

  private Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      List<Membership> times, LocalDate first, LocalDate last) {
    LocalDate from = first.isBefore(CheckedSession.FIRST) ? CheckedSession.FIRST : first;
    LocalDate until = last.isAfter(CheckedSession.LAST) ? CheckedSession.LAST : last;
    if (times.isEmpty() || until.isBefore(from)) {
      return Map.of();
    }
    Map<GroupId, List<Held>> held = held(times, from, until);
    Map<AttendanceRecord.Key, Recorded> recorded = recorded(times, from, until);
    Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts = new HashMap<>();
    byPersonAndGroup(times)
        .forEach(
            (participant, inGroups) ->
                inGroups.forEach(
                    (group, hers) -> {
                      List<SessionFact> these =
                          held.getOrDefault(group, List.of()).stream()
                              .filter(one -> hers.stream().anyMatch(t -> t.covers(one.day())))
                              .map(one -> one.fact(recorded.get(one.key(participant))))
                              .toList();
                      if (!these.isEmpty()) {
                        facts
                            .computeIfAbsent(participant, who -> new HashMap<>())
                            .put(group, these);
                      }
                    }));
    return facts;
  }

  /** A woman who came back has several times in one group. */
  private static Map<ParticipantId, Map<GroupId, List<Membership>>> byPersonAndGroup(
      List<Membership> times) {
    return times.stream()
        .collect(
            Collectors.groupingBy(
                Membership::participant, Collectors.groupingBy(Membership::group)));
  }

  private Map<GroupId, List<Held>> held(List<Membership> times, LocalDate from, LocalDate until) {
    return entityManager
        .createQuery(HELD, Object[].class)
        .setParameter("groups", times.stream().map(t -> t.group().value()).distinct().toList())
        .setParameter("from", DutchClock.startOf(from))
        .setParameter("before", DutchClock.startOf(until.plusDays(1)))
        .setParameter("now", clock.stamp())
        .getResultStream()
        .map(Held::of)
        .collect(Collectors.groupingBy(Held::group));
  }

  private Map<AttendanceRecord.Key, Recorded> recorded(
      List<Membership> times, LocalDate from, LocalDate until) {
    Map<AttendanceRecord.Key, Recorded> recorded = new HashMap<>();
    entityManager
        .createQuery(RECORDED, Object[].class)
        .setParameter(
            "people", times.stream().map(t -> t.participant().value()).distinct().toList())
        .setParameter("from", DutchClock.startOf(from))
        .setParameter("before", DutchClock.startOf(until.plusDays(1)))
        .getResultStream()
        .forEach(
            row ->
                recorded.put(
                    new AttendanceRecord.Key((UUID) row[0], (UUID) row[1]),
                    new Recorded((Presence) row[2], (Integer) row[3])));
    return recorded;
  }

  /** What is recorded about one woman at one meeting. */
  private record Recorded(Presence presence, @Nullable Integer minutes) {}

  /** A meeting that is over and was not cancelled. */
  private record Held(
      UUID id,
      GroupId group,
      LocalDate day,
      String title,
      int part,
      Set<StatutoryHours> countsFor,
      int minutes) {

    static Held of(Object[] row) {
      OffsetDateTime start = (OffsetDateTime) row[2];
      OffsetDateTime end = (OffsetDateTime) row[3];
      Integer part = (Integer) row[5];
      return new Held(
          (UUID) row[0],
          new GroupId((UUID) row[1]),
          DutchClock.dayOf(start),
          (String) row[4],
          part == null ? 0 : part,
          CountsFor.read((String) row[6]),
          Math.toIntExact(Duration.between(start, end).toMinutes()));
    }

    AttendanceRecord.Key key(ParticipantId participant) {
      return new AttendanceRecord.Key(id, participant.value());
    }

    SessionFact fact(@Nullable Recorded line) {
      SessionFact.Presence presence =
          line == null
              ? SessionFact.Presence.NOT_RECORDED
              : SessionFact.Presence.valueOf(line.presence().name());
      int attended = line == null ? 0 : Attended.minutes(line.presence(), line.minutes(), minutes);
      return new SessionFact(
          id.toString(),
          day,
          title,
          part,
          countsFor,
          new Hours(minutes),
          presence,
          new Hours(attended));
    }
  }
}
