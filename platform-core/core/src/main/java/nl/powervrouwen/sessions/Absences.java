package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.AbsenceHistory.Absence;

/** Who was absent when and why, for other rooms. */
@ApplicationScoped
@Transactional
public class Absences {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** What was gathered so far of one participant, newest first. */
  private static final class Gathered {
    private final List<Absence> absences = new ArrayList<>();
    private int inARow;
    private boolean present;

    private void add(Presence presence, Absence absence) {
      if (presence == Presence.PRESENT) {
        present = true;
        return;
      }
      absences.add(absence);
      inARow += present ? 0 : 1;
    }
  }

  /**
   * The absences until now of each of these participants. A session about which nothing is recorded
   * says nothing; one that was cancelled neither. Whoever asks has decided that the caller may see
   * these participants.
   *
   * @return without those who were never absent, as far as is recorded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Map<ParticipantId, AbsenceHistory> of(Collection<ParticipantId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<ParticipantId, Gathered> all = new HashMap<>();
    entityManager
        .createQuery(
            "SELECT r.participantId, r.presence, s.start, r.reason"
                + " FROM AttendanceRecord r, GroupSession s WHERE s.id = r.sessionId"
                + " AND r.participantId IN :people AND r.presence IS NOT NULL"
                + " AND s.cancelReason IS NULL AND s.start <= :now ORDER BY s.start DESC, s.id",
            Object[].class)
        .setParameter("people", people.stream().map(ParticipantId::value).distinct().toList())
        .setParameter("now", clock.stamp())
        .getResultStream()
        .forEach(
            row ->
                all.computeIfAbsent(new ParticipantId((UUID) row[0]), id -> new Gathered())
                    .add(
                        (Presence) row[1],
                        new Absence(
                            DutchClock.dayOf((OffsetDateTime) row[2]), (AbsenceReason) row[3])));
    Map<ParticipantId, AbsenceHistory> histories = new HashMap<>();
    all.forEach(
        (who, one) -> {
          if (!one.absences.isEmpty()) {
            histories.put(who, new AbsenceHistory(one.absences, one.inARow));
          }
        });
    return histories;
  }
}
