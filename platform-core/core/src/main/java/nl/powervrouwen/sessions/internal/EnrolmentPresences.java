package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.AttendanceSource;
import nl.powervrouwen.programmes.AttendedSession;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.spi.Words;

/**
 * Who was present where, for who is about to change something that could take recorded hours away:
 * a step of an enrolment, or other times of a session.
 */
@ApplicationScoped
public class EnrolmentPresences implements AttendanceSource {

  @Inject private EntityManager entityManager;
  @Inject private GroupQueries groups;
  @Inject private PresenceReader reader;

  @Override
  public void hold(GroupId group) {
    // In the order in which a change of the series holds them.
    entityManager
        .createQuery(
            "SELECT s FROM GroupSession s WHERE s.groupId = :group ORDER BY s.id",
            GroupSession.class)
        .setParameter("group", group.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<AttendedSession> attended(GroupId group, ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT s.start, s.end, s.title, r.minutes FROM AttendanceRecord r, GroupSession s"
                + " WHERE s.id = r.sessionId AND s.groupId = :group AND s.cancelReason IS NULL"
                + " AND r.participantId = :participant AND r.presence = :present"
                + " ORDER BY s.start, s.id",
            Object[].class)
        .setParameter("group", group.value())
        .setParameter("participant", participant.value())
        .setParameter("present", Presence.PRESENT)
        .getResultStream()
        .map(EnrolmentPresences::session)
        .toList();
  }

  /** Whether somebody was present at any other session of the group in this time. */
  public boolean hasOther(Membership time, UUID session) {
    return entityManager
        .createQuery(
            "SELECT s.start FROM AttendanceRecord r, GroupSession s"
                + " WHERE s.id = r.sessionId AND s.groupId = :group AND s.id <> :session"
                + " AND r.participantId = :participant AND r.presence = :present",
            OffsetDateTime.class)
        .setParameter("group", time.group().value())
        .setParameter("session", session)
        .setParameter("participant", time.participant().value())
        .setParameter("present", Presence.PRESENT)
        .getResultStream()
        .anyMatch(start -> time.covers(DutchClock.dayOf(start)));
  }

  /**
   * Passes when other times of a session would leave the hours as they are: everybody who was
   * present keeps their minutes, also those of other sessions, and no presence is on a day to come.
   *
   * @throws Conflict {@code session.changes-hours}, naming the session and its hours
   */
  public void mustStay(GroupSession session, CheckedSession other, LocalDate today) {
    Set<ParticipantId> people = presentAt(session);
    LocalDate day = DutchClock.dayOf(other.start());
    List<RecordedPresence> before = around(people, session.day(), day);
    List<RecordedPresence> after =
        before.stream()
            .map(line -> line.session().equals(session.id()) ? line.at(other) : line)
            .toList();
    List<Membership> times = groups.membershipsOf(people);
    Map<UUID, Map<UUID, Integer>> counted = CountedMinutes.of(before, times);
    boolean toCome = day.isAfter(today) && !people.isEmpty();
    if (toCome || !sums(counted).equals(sums(CountedMinutes.of(after, times)))) {
      int minutes =
          counted.values().stream().mapToInt(own -> own.getOrDefault(session.id(), 0)).sum();
      Words named =
          AttendedSession.named(
              List.of(new AttendedSession(session.day(), session.slot().title(), minutes)));
      throw new Conflict(
          Problem.of("start", Code.SESSION_CHANGES_HOURS, named.dutch(), named.english()));
    }
  }

  private Set<ParticipantId> presentAt(GroupSession session) {
    return entityManager
        .createQuery(
            "SELECT r.participantId FROM AttendanceRecord r"
                + " WHERE r.sessionId = :session AND r.presence = :present",
            UUID.class)
        .setParameter("session", session.id())
        .setParameter("present", Presence.PRESENT)
        .getResultStream()
        .map(ParticipantId::new)
        .collect(Collectors.toSet());
  }

  /** What is recorded on these days and those beside them, for a session can end after midnight. */
  private List<RecordedPresence> around(Set<ParticipantId> people, LocalDate one, LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate until = one.isBefore(other) ? other : one;
    return reader.recorded(people, from.minusDays(1), until.plusDays(1));
  }

  private static Map<UUID, Integer> sums(Map<UUID, Map<UUID, Integer>> counted) {
    Map<UUID, Integer> sums = new HashMap<>();
    counted.forEach(
        (who, own) -> sums.put(who, own.values().stream().mapToInt(Integer::intValue).sum()));
    return sums;
  }

  private static AttendedSession session(Object[] row) {
    OffsetDateTime start = (OffsetDateTime) row[0];
    int lasted = Math.toIntExact(Duration.between(start, (OffsetDateTime) row[1]).toMinutes());
    return new AttendedSession(
        DutchClock.dayOf(start),
        (String) row[2],
        Attended.minutes(Presence.PRESENT, (Integer) row[3], lasted));
  }
}
