package nl.powervrouwen.programmes.internal;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Optional;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.SeenGroup;
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

  private static final String ONE =
      "SELECT g.name, g.curriculumId, g.curriculumVersion, g.curriculumDutch, g.curriculumEnglish,"
          + " (SELECT COUNT(o.id) FROM TrainingGroup o JOIN o.trainers t WHERE o.id = g.id AND t = :me)"
          + " FROM TrainingGroup g WHERE g.id = :id";

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Curricula curricula;

  /** A group that the caller may see, in one query; empty when there is none. */
  public Optional<SeenGroup> find(GroupId id) {
    CurrentUser user = caller.user();
    return entityManager
        .createQuery(ONE, Object[].class)
        .setParameter("id", id.value())
        .setParameter("me", user.subject())
        .getResultStream()
        .filter(row -> seesAll() || (Long) row[5] > 0)
        .map(
            row ->
                new SeenGroup(id, (String) row[0], isLed(user, (Long) row[5]), curriculum(row, 1)))
        .findFirst();
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

  /**
   * Fails while a group's curriculum is not loaded: then it can be read only.
   *
   * @throws nl.powervrouwen.refusals.Conflict {@code curriculum.absent}
   */
  public void mustBeWritable(TrainingGroup group) {
    GroupCurriculum curriculum = group.curriculum(this::isLoaded);
    new SeenGroup(group.groupId(), group.name(), false, curriculum).mustBeWritable();
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
    if (!condition.isEmpty()) {
      query.setParameter("me", caller.user().subject());
    }
    return query;
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
