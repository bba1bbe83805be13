package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Who was absent time after time, for other rooms. */
@ApplicationScoped
@Transactional
public class AbsenceRuns {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** One line of attendance, newest first. */
  private record Line(Presence presence, LocalDate day, @Nullable AbsenceReason reason) {}

  /** What was counted so far of one participant; ends with the first time that they were there. */
  private static final class Count {
    private final Set<AbsenceReason> reasons = EnumSet.noneOf(AbsenceReason.class);
    private int times;
    private @Nullable LocalDate last;
    private boolean over;

    private void add(Line line) {
      over = over || line.presence() == Presence.PRESENT;
      if (over) {
        return;
      }
      times++;
      last = last == null ? line.day() : last;
      if (line.reason() != null) {
        reasons.add(line.reason());
      }
    }
  }

  /**
   * The absences in a row until now of each of these participants, over all of their groups. A
   * session about which nothing is recorded says nothing; one that was cancelled neither. Whoever
   * asks has decided that the caller may see these participants.
   *
   * @return without those who were there the last time, or about whom nothing is recorded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Map<ParticipantId, AbsenceRun> of(Collection<ParticipantId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<ParticipantId, Count> counts = new LinkedHashMap<>();
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
                counts
                    .computeIfAbsent(new ParticipantId((UUID) row[0]), id -> new Count())
                    .add(
                        new Line(
                            (Presence) row[1],
                            DutchClock.dayOf((OffsetDateTime) row[2]),
                            (AbsenceReason) row[3])));
    Map<ParticipantId, AbsenceRun> runs = new HashMap<>();
    counts.forEach(
        (who, count) -> {
          LocalDate last = count.last;
          if (last != null) {
            runs.put(who, new AbsenceRun(count.times, last, count.reasons));
          }
        });
    return runs;
  }
}
