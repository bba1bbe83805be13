package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.AttendanceSource;
import nl.powervrouwen.programmes.AttendedSession;
import nl.powervrouwen.programmes.GroupId;
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

  private static AttendedSession session(Object[] row) {
    OffsetDateTime start = (OffsetDateTime) row[0];
    int lasted = Math.toIntExact(Duration.between(start, (OffsetDateTime) row[1]).toMinutes());
    return new AttendedSession(
        DutchClock.dayOf(start),
        (String) row[2],
        Attended.minutes(Presence.PRESENT, (Integer) row[3], lasted));
  }
}
