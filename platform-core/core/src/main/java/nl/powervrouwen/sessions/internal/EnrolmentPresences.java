package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.AttendanceSource;
import nl.powervrouwen.programmes.AttendedSession;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.Presence;

/** Tells the room of enrolments who was present where, before a step of an enrolment is taken. */
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

  private static AttendedSession session(Object[] row) {
    OffsetDateTime start = (OffsetDateTime) row[0];
    int lasted = Math.toIntExact(Duration.between(start, (OffsetDateTime) row[1]).toMinutes());
    return new AttendedSession(
        DutchClock.dayOf(start),
        (String) row[2],
        Attended.minutes(Presence.PRESENT, (Integer) row[3], lasted));
  }
}
