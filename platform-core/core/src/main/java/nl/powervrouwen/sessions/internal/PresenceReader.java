package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupQueries;

/** Reads what is recorded about participants in all groups, also those the caller may not see. */
@ApplicationScoped
public class PresenceReader {

  @Inject private EntityManager entityManager;
  @Inject private GroupQueries groups;

  /** What is recorded in these days, the last one included. */
  public List<RecordedPresence> recorded(
      Collection<ParticipantId> people, LocalDate from, LocalDate until) {
    return people.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(RecordedPresence.SELECT, RecordedPresence.class)
            .setParameter("people", people.stream().map(ParticipantId::value).toList())
            .setParameter("from", DutchClock.startOf(from))
            .setParameter("before", DutchClock.startOf(until.plusDays(1)))
            .getResultList();
  }

  /** How many minutes count of everything that was ever recorded, by participant and session. */
  public Map<UUID, Map<UUID, Integer>> counted(Collection<ParticipantId> people) {
    List<RecordedPresence> lines = recorded(people, CheckedSession.FIRST, CheckedSession.LAST);
    return lines.isEmpty() ? Map.of() : CountedMinutes.of(lines, groups.membershipsOf(people));
  }
}
