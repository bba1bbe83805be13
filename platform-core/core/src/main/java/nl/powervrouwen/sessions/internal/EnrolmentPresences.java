package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.AttendanceSource;
import nl.powervrouwen.programmes.AttendedSession;
import nl.powervrouwen.programmes.GroupId;
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
   * Passes when other times of a session would leave what is recorded there as it is: the same
   * minutes of the same participants, and no day to come.
   *
   * @param times of everybody in the group
   * @throws Conflict {@code session.changes-hours}, naming the session and its hours
   */
  public void mustStay(
      GroupSession session, CheckedSession other, Collection<Membership> times, LocalDate today) {
    List<RecordedAttendance> recorded =
        entityManager
            .createQuery(
                RecordedAttendance.SELECT + "r.sessionId = :session", RecordedAttendance.class)
            .setParameter("session", session.id())
            .getResultList();
    LocalDate day = DutchClock.dayOf(other.start());
    int lasts = Math.toIntExact(Duration.between(other.start(), other.end()).toMinutes());
    boolean toCome = day.isAfter(today) && !recorded.isEmpty();
    boolean changes =
        recorded.stream()
            .anyMatch(
                line ->
                    counted(line, times, session.day(), session.minutes())
                        != counted(line, times, day, lasts));
    if (toCome || changes) {
      int minutes =
          recorded.stream()
              .mapToInt(line -> counted(line, times, session.day(), session.minutes()))
              .sum();
      Words named =
          AttendedSession.named(
              List.of(new AttendedSession(session.day(), session.slot().title(), minutes)));
      throw new Conflict(
          Problem.of("start", Code.SESSION_CHANGES_HOURS, named.dutch(), named.english()));
    }
  }

  private static int counted(
      RecordedAttendance line, Collection<Membership> times, LocalDate day, int lasts) {
    boolean member =
        times.stream()
            .anyMatch(
                time -> time.participant().equals(line.participant()) && time.covers(day));
    return member ? Attended.minutes(line.attendance(), lasts) : 0;
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
