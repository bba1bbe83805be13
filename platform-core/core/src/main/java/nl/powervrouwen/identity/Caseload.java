package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.CaseloadEntry;
import nl.powervrouwen.identity.internal.CaseloadEntry.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which participant: a coordinator everybody, a job coach those whom they coach, a
 * trainer those who are enrolled in a group that they lead.
 *
 * <p>For other rooms: participants says who coaches whom, programmes who sits in whose group, and
 * every query for a participant asks {@link #visible}.
 */
@ApplicationScoped
@Transactional
public class Caseload {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private Caller caller;

  /**
   * A participant's place in a group.
   *
   * @param participant who
   * @param until the last day; null while it has no end
   */
  public record Seat(UUID participant, @Nullable LocalDate until) {}

  /** From now on this colleague coaches this participant, and nobody else does; null for nobody. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void setCoach(UUID participant, @Nullable String coach) {
    forget(Ground.COACH, participant);
    if (coach != null) {
      entityManager.persist(new CaseloadEntry(coach, participant, Ground.COACH, participant, null));
    }
  }

  /** From now on these colleagues lead this group, and these participants sit in it. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void setGroup(UUID group, Set<String> trainers, Collection<Seat> seats) {
    forget(Ground.GROUP, group);
    for (Map.Entry<UUID, LocalDate> last : lastDays(seats).entrySet()) {
      LocalDate until = last.getValue().equals(LocalDate.MAX) ? null : last.getValue();
      for (String trainer : trainers) {
        entityManager.persist(
            new CaseloadEntry(trainer, last.getKey(), Ground.GROUP, group, until));
      }
    }
    entityManager.flush();
  }

  /**
   * The condition that the caller may see a participant.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public CaseloadFilter visible(String participant) {
    return filter(participant, grounds(caller.user()));
  }

  /**
   * The condition that the caller coaches a participant, or coordinates. Who leads a group sees its
   * participants, and nothing of what is said between them and their coach.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CaseloadFilter coached(String participant) {
    return filter(participant, EnumSet.of(Ground.COACH));
  }

  private CaseloadFilter filter(String participant, Set<Ground> grounds) {
    CurrentUser user = caller.user();
    if (user.hasAny(COORDINATOR)) {
      return new CaseloadFilter("1 = 1", Map.of());
    }
    return new CaseloadFilter(
        "EXISTS (SELECT seen.subject FROM CaseloadEntry seen WHERE seen.subject = :seenBy"
            + " AND seen.participant = "
            + participant
            + " AND seen.ground IN :seenBecause AND (seen.until IS NULL OR seen.until >= :seenOn))",
        Map.of("seenBy", user.subject(), "seenBecause", grounds, "seenOn", clock.today()));
  }

  /** Whether the caller may see this participant. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public boolean includes(UUID participant) {
    return includes(participant, grounds(caller.user()));
  }

  /** Whether the caller coaches this participant, or coordinates. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean coaches(UUID participant) {
    return includes(participant, EnumSet.of(Ground.COACH));
  }

  private boolean includes(UUID participant, Set<Ground> grounds) {
    CurrentUser user = caller.user();
    if (user.hasAny(COORDINATOR)) {
      return true;
    }
    return !entityManager
        .createQuery(
            "SELECT e.ground FROM CaseloadEntry e WHERE e.subject = :subject"
                + " AND e.participant = :participant AND e.ground IN :grounds"
                + " AND (e.until IS NULL OR e.until >= :today)",
            Ground.class)
        .setParameter("subject", user.subject())
        .setParameter("participant", participant)
        .setParameter("grounds", grounds)
        .setParameter("today", clock.today())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Somebody who came back has two seats: the last day counts. */
  private static Map<UUID, LocalDate> lastDays(Collection<Seat> seats) {
    Map<UUID, LocalDate> last = new HashMap<>();
    for (Seat seat : seats) {
      LocalDate until = seat.until() == null ? LocalDate.MAX : seat.until();
      last.merge(seat.participant(), until, (a, b) -> a.isAfter(b) ? a : b);
    }
    return last;
  }

  private void forget(Ground ground, UUID source) {
    entityManager
        .createQuery("DELETE FROM CaseloadEntry e WHERE e.ground = :ground AND e.source = :source")
        .setParameter("ground", ground)
        .setParameter("source", source)
        .executeUpdate();
  }

  /** A reason counts only while they still have the role it belongs to. */
  private static Set<Ground> grounds(CurrentUser user) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    if (user.hasAny(JOBCOACH)) {
      grounds.add(Ground.COACH);
    }
    if (user.hasAny(TRAINER)) {
      grounds.add(Ground.GROUP);
    }
    return grounds;
  }
}
