package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.CaseloadEntry;
import nl.powervrouwen.identity.internal.CaseloadEntry.Ground;
import nl.powervrouwen.identity.internal.CoverEntry;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which participant: a coordinator everybody; a job coach those whom they coach, those
 * of a colleague whom they cover today, and those whose file they opened for a reason; a trainer
 * those who are enrolled in a group that they lead.
 *
 * <p>For other rooms: participants says who coaches whom, coaching who covers whom and who opened
 * which file, programmes who sits in whose group, and every query for a participant asks {@link
 * #visible}. A cover and an opened file end by themselves: each question looks at the day and the
 * moment.
 */
@ApplicationScoped
@Transactional
public class Caseload {

  /** By which a job coach sees what is said between a participant and their coach. */
  private static final Set<Ground> OF_COACHES =
      Collections.unmodifiableSet(EnumSet.of(Ground.COACH, Ground.OPENED));

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

  /**
   * One colleague sees whom another coaches, in these days.
   *
   * @param cover which cover it is, to {@link #endCover} it
   * @param covering who sees them too
   * @param covered who coaches them
   * @param firstDay included
   * @param lastDay included
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void setCover(
      UUID cover, String covering, String covered, LocalDate firstDay, LocalDate lastDay) {
    entityManager.persist(new CoverEntry(cover, covering, covered, firstDay, lastDay));
    entityManager.flush();
  }

  /** From now on this cover lets nobody see anybody. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void endCover(UUID cover) {
    entityManager
        .createQuery("DELETE FROM CoverEntry c WHERE c.id = :cover")
        .setParameter("cover", cover)
        .executeUpdate();
  }

  /**
   * A colleague sees a participant whom they do not coach, until a moment.
   *
   * @param opening which opening it is, to {@link #closeFile} it
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void openFile(UUID opening, String subject, UUID participant, OffsetDateTime endsAt) {
    entityManager.persist(CaseloadEntry.opened(subject, participant, opening, endsAt));
    entityManager.flush();
  }

  /** From now on what was opened is closed. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void closeFile(UUID opening) {
    forget(Ground.OPENED, opening);
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
   * The condition that the caller coaches a participant, covers who does, opened the file, or
   * coordinates. Who leads a group sees its participants, and nothing of what is said between them
   * and their coach.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CaseloadFilter coached(String participant) {
    return filter(participant, OF_COACHES);
  }

  /**
   * The condition that the caller coaches a participant or covers who does, also for who
   * coordinates.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CaseloadFilter coachedByCaller(String participant) {
    return onGrounds(participant, EnumSet.of(Ground.COACH));
  }

  /**
   * The condition that the caller coaches a participant, covers who does, or coordinates: about
   * whom they may record something, and whose work is theirs.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CaseloadFilter coachedBeyondOpening(String participant) {
    return filter(participant, EnumSet.of(Ground.COACH));
  }

  /**
   * The condition that the caller is who must see to a participant: coaches them or covers who
   * does, or coordinates while nobody coaches them.
   *
   * @param participant the path to the participant's id in the query that it becomes part of
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public CaseloadFilter seenToByCaller(String participant) {
    CaseloadFilter own = coachedByCaller(participant);
    if (!caller.user().hasAny(COORDINATOR)) {
      return own;
    }
    Map<String, Object> values = new HashMap<>(own.values());
    values.put("anyCoach", Ground.COACH);
    return new CaseloadFilter(
        "("
            + own.jpql()
            + " OR NOT EXISTS (SELECT coach.subject FROM CaseloadEntry coach"
            + " WHERE coach.participant = "
            + participant
            + " AND coach.ground = :anyCoach))",
        values);
  }

  private CaseloadFilter filter(String participant, Set<Ground> grounds) {
    return caller.user().hasAny(COORDINATOR)
        ? new CaseloadFilter("1 = 1", Map.of())
        : onGrounds(participant, grounds);
  }

  private CaseloadFilter onGrounds(String participant, Set<Ground> grounds) {
    CaseloadFilter seen = seen(grounds);
    return new CaseloadFilter(
        "EXISTS (SELECT seen.subject FROM CaseloadEntry seen WHERE seen.participant = "
            + participant
            + " AND "
            + seen.jpql()
            + ")",
        seen.values());
  }

  /**
   * The condition that an entry lets the caller see whom it is about: their own, or that of whom
   * they cover. Those are looked up first, so that for who covers nobody the query stays one step
   * into an index.
   */
  private CaseloadFilter seen(Set<Ground> grounds) {
    Map<String, Object> values = new HashMap<>();
    values.put("seenBy", caller.user().subject());
    values.put("seenBecause", grounds);
    values.put("seenOn", clock.today());
    values.put("seenAt", clock.stamp());
    String whose = "seen.subject = :seenBy AND seen.ground IN :seenBecause";
    Set<String> covered = grounds.contains(Ground.COACH) ? coveredToday() : Set.of();
    if (!covered.isEmpty()) {
      values.put("seenFor", covered);
      values.put("seenCoached", Ground.COACH);
      whose = "((" + whose + ") OR (seen.subject IN :seenFor AND seen.ground = :seenCoached))";
    }
    return new CaseloadFilter(
        whose
            + " AND (seen.until IS NULL OR seen.until >= :seenOn)"
            + " AND (seen.endsAt IS NULL OR seen.endsAt > :seenAt)",
        values);
  }

  /** The colleagues whom the caller covers today; empty for who is no job coach. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Set<String> coveredToday() {
    if (!caller.user().hasAny(JOBCOACH)) {
      return Set.of();
    }
    return Set.copyOf(
        entityManager
            .createQuery(
                "SELECT c.covered FROM CoverEntry c WHERE c.covering = :me"
                    + " AND c.firstDay <= :today AND c.lastDay >= :today",
                String.class)
            .setParameter("me", caller.user().subject())
            .setParameter("today", clock.today())
            .getResultList());
  }

  /** Whether the caller may see this participant. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public boolean includes(UUID participant) {
    return includes(participant, grounds(caller.user()));
  }

  /**
   * Whether the caller coaches this participant, covers who does, opened the file, or coordinates.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean coaches(UUID participant) {
    return includes(participant, OF_COACHES);
  }

  /**
   * Passes for a participant whom the caller coaches, covers, opened the file of, or coordinates.
   *
   * @throws NotFound for every other one, and when there is nobody with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void mustCoach(UUID participant) {
    if (!coaches(participant)) {
      throw new NotFound("participant");
    }
  }

  /**
   * Whether the caller coaches this participant, covers who does, or coordinates. Who only opened
   * the file reads it, learns no secret address and changes nothing of what is known.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean coachesBeyondOpening(UUID participant) {
    return includes(participant, EnumSet.of(Ground.COACH));
  }

  /**
   * Passes for a participant about whom the caller may record something: whom they coach, or whose
   * coach they cover, or everybody for who coordinates.
   *
   * @throws NotFound when the caller does not even see the file
   * @throws NotAllowed when the caller only opened the file: who did reads it
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void mustCoachBeyondOpening(UUID participant) {
    mustCoach(participant);
    if (!coachesBeyondOpening(participant)) {
      throw new NotAllowed("recording about somebody whose file was only opened");
    }
  }

  /** Whether the caller may see this participant otherwise than by having opened the file. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public boolean includesBeyondOpening(UUID participant) {
    Set<Ground> grounds = grounds(caller.user());
    grounds.remove(Ground.OPENED);
    return includes(participant, grounds);
  }

  /** Everybody is not whoever is named: what is asked about may be of another municipality. */
  private boolean exists(UUID participant) {
    return !entityManager
        .createQuery("SELECT p.id FROM Participant p WHERE p.id = :id", UUID.class)
        .setParameter("id", participant)
        .getResultList()
        .isEmpty();
  }

  private boolean includes(UUID participant, Set<Ground> grounds) {
    if (caller.user().hasAny(COORDINATOR)) {
      return exists(participant);
    }
    CaseloadFilter seen = seen(grounds);
    return !seen.bind(
            entityManager.createQuery(
                "SELECT seen.ground FROM CaseloadEntry seen WHERE seen.participant = :participant"
                    + " AND "
                    + seen.jpql(),
                Ground.class))
        .setParameter("participant", participant)
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
      grounds.addAll(OF_COACHES);
    }
    if (user.hasAny(TRAINER)) {
      grounds.add(Ground.GROUP);
    }
    return grounds;
  }
}
