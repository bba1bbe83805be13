package nl.powervrouwen.programmes.internal;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.LedGroup.Place;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.programmes.SeenGroup;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The table of groups, and whose they are: coordinators and job coaches see all and a trainer the
 * own ones; coordinators may act in all and a trainer in the own ones.
 */
@ApplicationScoped
public class GroupRepository {

  /** That the caller is a trainer of the group {@code g}. */
  private static final String OWN =
      " AND EXISTS (SELECT o.id FROM TrainingGroup o JOIN o.trainers t"
          + " WHERE o.id = g.id AND t = :me)";

  /** The group {@code g}: its name, its curriculum, and whether the caller is its trainer. */
  private static final String ONE =
      "SELECT g.name, g.curriculumId, g.curriculumVersion, g.curriculumDutch, g.curriculumEnglish,"
          + " (SELECT COUNT(o.id) FROM TrainingGroup o JOIN o.trainers t WHERE o.id = g.id AND t = :me)";

  private static final int PLACE = 6;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Curricula curricula;

  /** A group that the caller may see, in one query; empty when there is none. */
  public Optional<SeenGroup> find(GroupId id) {
    return one(ONE + " FROM TrainingGroup g WHERE g.id = :id", id)
        .getResultStream()
        .flatMap(row -> group(id, row).stream())
        .findFirst();
  }

  /**
   * A group in which the caller may act, with the places in it, in one query; empty when there is
   * none.
   *
   * @param participant whose places; null for everybody's
   */
  public Optional<LedGroup> led(GroupId id, @Nullable ParticipantId participant) {
    TypedQuery<Object[]> query =
        one(
            ONE
                + ", e.participantId, e.since, e.until, e.stage FROM TrainingGroup g"
                + " LEFT JOIN Enrolment e ON e.groupId = g.id AND e.since IS NOT NULL"
                + (participant == null ? "" : " AND e.participantId = :participant")
                + " WHERE g.id = :id",
            id);
    if (participant != null) {
      query.setParameter("participant", participant.value());
    }
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .findFirst()
        .flatMap(first -> group(id, first))
        .filter(SeenGroup::led)
        .map(group -> new LedGroup(group, places(id, rows)));
  }

  private TypedQuery<Object[]> one(String query, GroupId id) {
    return entityManager
        .createQuery(query, Object[].class)
        .setParameter("id", id.value())
        .setParameter("me", caller.user().subject());
  }

  private Optional<SeenGroup> group(GroupId id, Object[] row) {
    long asTrainer = (Long) row[5];
    return seesAll() || asTrainer > 0
        ? Optional.of(
            new SeenGroup(id, (String) row[0], isLed(caller.user(), asTrainer), curriculum(row, 1)))
        : Optional.empty();
  }

  /** A group without any place has one row without a participant. */
  private static List<Place> places(GroupId group, List<Object[]> rows) {
    return rows.stream()
        .filter(row -> row[PLACE] != null)
        .map(
            row -> {
              ParticipantId who = new ParticipantId((UUID) row[PLACE]);
              LocalDate since = (LocalDate) row[PLACE + 1];
              LocalDate until = (LocalDate) row[PLACE + 2];
              return new Place(new Membership(group, who, since, until), (Stage) row[PLACE + 3]);
            })
        .toList();
  }

  private static boolean isLed(CurrentUser user, long asTrainer) {
    return user.hasAny(COORDINATOR) || (user.hasAny(TRAINER) && asTrainer > 0);
  }

  /**
   * A group that the caller may see.
   *
   * @throws NotFound when there is none
   */
  public SeenGroup seen(GroupId id) {
    return find(id).orElseThrow(GroupRepository::noSuch);
  }

  /**
   * A group in which the caller may act.
   *
   * @throws NotFound when there is none
   */
  public SeenGroup led(GroupId id) {
    return find(id).filter(SeenGroup::led).orElseThrow(GroupRepository::noSuch);
  }

  /**
   * Holds a group that the caller may see for this transaction: who else enrols in it or changes it
   * waits.
   *
   * @throws NotFound when there is none
   */
  public TrainingGroup held(GroupId id) {
    TrainingGroup group =
        seesAll() || find(id).isPresent()
            ? entityManager.find(TrainingGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
            : null;
    if (group == null) {
      throw noSuch();
    }
    return group;
  }

  private boolean seesAll() {
    return caller.user().hasAny(COORDINATOR, JOBCOACH);
  }

  /** The condition, to stand behind another one, that the caller may see the group {@code g}. */
  public String seenOnly() {
    return seesAll() ? "" : OWN;
  }

  /** The condition that the caller may act in the group {@code g}. */
  public String ledOnly() {
    return caller.user().hasAny(COORDINATOR) ? "" : OWN;
  }

  /** Gives a query the parameter of its {@link #seenOnly} or {@link #ledOnly}, if it has one. */
  public <Q extends Query> Q bind(Q query, String condition) {
    values(condition).forEach(query::setParameter);
    return query;
  }

  /** The parameter of a {@link #seenOnly} or {@link #ledOnly}; none when it has none. */
  public Map<String, Object> values(String condition) {
    return condition.isEmpty() ? Map.of() : Map.of("me", caller.user().subject());
  }

  /** The curriculum whose id, version, Dutch and English name stand from this place of a row. */
  public @Nullable GroupCurriculum curriculum(Object[] row, int from) {
    return TrainingGroup.curriculum(
        (String) row[from],
        (String) row[from + 1],
        (String) row[from + 2],
        (String) row[from + 3],
        this::isLoaded);
  }

  private boolean isLoaded(String curriculum, String version) {
    return curricula.find(curriculum, version).isPresent();
  }

  private static NotFound noSuch() {
    return new NotFound("group");
  }
}
