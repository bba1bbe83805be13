package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.internal.CheckedSession;
import nl.powervrouwen.sessions.internal.CountedMinutes;
import nl.powervrouwen.sessions.internal.HeldSession;
import nl.powervrouwen.sessions.internal.PresenceReader;
import nl.powervrouwen.sessions.internal.RecordedPresence;
import nl.powervrouwen.spi.SessionFact;
import org.jspecify.annotations.Nullable;

/**
 * For other rooms: what sessions there were for a participant and which of them were attended. Only
 * sessions of groups that the caller may see, on days on which the participant was a member, that
 * are over and not cancelled; of a closed one only when something is recorded. No minute of a
 * participant counts twice. It does not look at the caseload; the room that asks has decided that
 * the caller may see these participants.
 *
 * <p>A few queries for however many participants: the groups, the times in them, their sessions,
 * and what is recorded.
 */
@ApplicationScoped
@Transactional
public class SessionQueries {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private PresenceReader presences;

  /**
   * The sessions of one participant in these groups.
   *
   * @param from first day
   * @param until last day, included
   * @return oldest first
   */
  @AllowedRoles({COORDINATOR, TRAINER, JOBCOACH})
  public List<SessionFact> factsOf(
      ParticipantId participant, Collection<GroupId> wanted, LocalDate from, LocalDate until) {
    return facts(List.of(participant), new HashSet<>(wanted), from, until)
        .getOrDefault(participant, Map.of())
        .values()
        .stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(SessionFact::day))
        .toList();
  }

  /**
   * The sessions of many participants in all their groups, in a few queries; ask for some hundreds
   * at a time.
   *
   * @param from first day
   * @param until last day, included
   * @return by participant and group, each oldest first; without a group in which there was no
   *     session for the participant, and without a participant for whom there was none at all
   */
  @AllowedRoles({COORDINATOR, TRAINER, JOBCOACH})
  public Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      Collection<ParticipantId> participants, LocalDate from, LocalDate until) {
    return facts(participants, null, from, until);
  }

  private Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      Collection<ParticipantId> participants,
      @Nullable Set<GroupId> wanted,
      LocalDate first,
      LocalDate last) {
    LocalDate from = first.isBefore(CheckedSession.FIRST) ? CheckedSession.FIRST : first;
    LocalDate until = last.isAfter(CheckedSession.LAST) ? CheckedSession.LAST : last;
    Set<GroupId> seen = new HashSet<>(groups.seen().keySet());
    if (wanted != null) {
      seen.retainAll(wanted);
    }
    List<Membership> all = groups.membershipsOf(participants);
    List<Membership> times = all.stream().filter(time -> seen.contains(time.group())).toList();
    if (times.isEmpty() || until.isBefore(from)) {
      return Map.of();
    }
    Map<GroupId, List<HeldSession>> held = held(times, from, until);
    List<RecordedPresence> lines = presences.recorded(participants, from, until);
    return facts(times, held, lines, CountedMinutes.of(lines, all));
  }

  private static Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts(
      List<Membership> times,
      Map<GroupId, List<HeldSession>> held,
      List<RecordedPresence> recorded,
      Map<UUID, Map<UUID, Integer>> counted) {
    Map<UUID, Map<UUID, RecordedPresence>> lines = byPersonAndSession(recorded);
    Map<ParticipantId, Map<GroupId, List<SessionFact>>> facts = new HashMap<>();
    byPersonAndGroup(times)
        .forEach(
            (participant, inGroups) -> {
              Map<UUID, RecordedPresence> own = lines.getOrDefault(participant.value(), Map.of());
              Map<UUID, Integer> minutes = counted.getOrDefault(participant.value(), Map.of());
              inGroups.forEach(
                  (group, stays) -> {
                    List<SessionFact> these =
                        held.getOrDefault(group, List.of()).stream()
                            .filter(one -> !one.closed() || own.containsKey(one.id()))
                            .filter(one -> stays.stream().anyMatch(t -> t.covers(one.day())))
                            .map(
                                one ->
                                    one.fact(own.get(one.id()), minutes.getOrDefault(one.id(), 0)))
                            .toList();
                    if (!these.isEmpty()) {
                      facts.computeIfAbsent(participant, who -> new HashMap<>()).put(group, these);
                    }
                  });
            });
    return facts;
  }

  /**
   * What is recorded as present and does not count, of many participants in all groups that the
   * caller may see; ask for some hundreds at a time.
   *
   * @param from first day
   * @param until last day, included
   * @return by participant, each oldest first; without those of whom everything counts
   */
  @AllowedRoles({COORDINATOR, TRAINER, JOBCOACH})
  public Map<ParticipantId, List<UncountedPresence>> uncounted(
      Collection<ParticipantId> participants, LocalDate from, LocalDate until) {
    Set<GroupId> seen = groups.seen().keySet();
    List<Membership> times = groups.membershipsOf(participants);
    List<RecordedPresence> lines = presences.recorded(participants, from, until);
    Map<UUID, Map<UUID, Integer>> counted = CountedMinutes.of(lines, times);
    return lines.stream()
        .filter(line -> seen.contains(new GroupId(line.groupId())))
        .filter(line -> line.attended() > counted(line, counted))
        .sorted(Comparator.comparing(RecordedPresence::start))
        .collect(
            Collectors.groupingBy(
                line -> new ParticipantId(line.participant()),
                Collectors.mapping(
                    line ->
                        new UncountedPresence(
                            new SessionId(line.session()),
                            new GroupId(line.groupId()),
                            line.day(),
                            line.attended() - counted(line, counted),
                            times.stream().anyMatch(line::isWithin)),
                    Collectors.toList())));
  }

  private static int counted(RecordedPresence line, Map<UUID, Map<UUID, Integer>> counted) {
    return counted.getOrDefault(line.participant(), Map.of()).getOrDefault(line.session(), 0);
  }

  /** Who came back has several times in one group. */
  private static Map<ParticipantId, Map<GroupId, List<Membership>>> byPersonAndGroup(
      List<Membership> times) {
    return times.stream()
        .collect(
            Collectors.groupingBy(
                Membership::participant, Collectors.groupingBy(Membership::group)));
  }

  private Map<GroupId, List<HeldSession>> held(
      List<Membership> times, LocalDate from, LocalDate until) {
    return entityManager
        .createQuery(HeldSession.SELECT, HeldSession.class)
        .setParameter("groups", times.stream().map(t -> t.group().value()).distinct().toList())
        .setParameter("from", DutchClock.startOf(from))
        .setParameter("before", DutchClock.startOf(until.plusDays(1)))
        .setParameter("now", clock.stamp())
        .getResultStream()
        .collect(Collectors.groupingBy(HeldSession::group));
  }

  private static Map<UUID, Map<UUID, RecordedPresence>> byPersonAndSession(
      List<RecordedPresence> recorded) {
    return recorded.stream()
        .collect(
            Collectors.groupingBy(
                RecordedPresence::participant,
                Collectors.toMap(RecordedPresence::session, line -> line)));
  }
}
