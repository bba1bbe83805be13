package nl.powervrouwen.identity.internal;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caseload.Seat;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.internal.CaseloadEntry.Ground;
import org.jspecify.annotations.Nullable;

/** The table of who may see whom. */
@ApplicationScoped
public class CaseloadTable {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** Replaces the participant's coach. */
  public void setCoach(UUID participant, @Nullable String coach) {
    forget(Ground.COACH, participant);
    if (coach != null) {
      entityManager.persist(new CaseloadEntry(coach, participant, Ground.COACH, participant, null));
    }
  }

  /** Replaces who sees whom because of this group. */
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

  /** The condition that this user may see a participant. */
  public CaseloadFilter visible(String participant, CurrentUser user) {
    if (user.hasAny(COORDINATOR)) {
      return new CaseloadFilter("1 = 1", Map.of());
    }
    return new CaseloadFilter(
        "EXISTS (SELECT seen.subject FROM CaseloadEntry seen WHERE seen.subject = :seenBy"
            + " AND seen.participant = "
            + participant
            + " AND seen.ground IN :seenBecause AND (seen.until IS NULL OR seen.until >= :seenOn))",
        Map.of("seenBy", user.subject(), "seenBecause", grounds(user), "seenOn", clock.today()));
  }

  /** Whether this user may see this participant. */
  public boolean includes(UUID participant, CurrentUser user) {
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
        .setParameter("grounds", grounds(user))
        .setParameter("today", clock.today())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** A reason counts only while she still has the role it belongs to. */
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
