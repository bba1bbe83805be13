package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;

/** Which curriculum a group follows, and whether its module is there. */
@ApplicationScoped
public class Courses {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private Curricula curricula;
  @Inject private GroupList groups;

  /** The curriculum of a group that the caller may see. */
  public Optional<GroupCurriculum> of(GroupId id) {
    return of(groups.seen(id));
  }

  Optional<GroupCurriculum> of(TrainingGroup group) {
    return group
        .chosen()
        .map(
            chosen ->
                new GroupCurriculum(
                    chosen.id(),
                    chosen.version(),
                    chosen.title(),
                    isLoaded(chosen.id(), chosen.version())));
  }

  private boolean isLoaded(String id, String version) {
    return curricula.find(id, version).isPresent();
  }

  /** Fails while the group's curriculum is not loaded: then it can be read only. */
  public void mustBeWritable(GroupId id) {
    mustBeWritable(groups.seen(id));
  }

  void mustBeWritable(TrainingGroup group) {
    of(group)
        .filter(course -> !course.loaded())
        .ifPresent(course -> refuse(course.title(), course.version()));
  }

  /** The group follows this from now on. */
  public void follow(GroupId id, String curriculum, String version, Words title) {
    groups.ledBy(id);
    TrainingGroup group = groups.held(id);
    if (!isLoaded(curriculum, version)) {
      refuse(title, version);
    }
    boolean goesOn = group.chosen().filter(now -> now.id().equals(curriculum)).isPresent();
    if (!goesOn && !curricula.isUsed(curriculum)) {
      throw new Conflict(Problem.of("curriculum", Code.CURRICULUM_NOT_USED, title.dutch()));
    }
    group.follow(curriculum, version, title, caller.user(), clock.stamp());
    entityManager.flush();
  }

  /** The names of the groups that follow each curriculum, by its id. */
  public Map<String, List<String>> followers() {
    Map<String, List<String>> names = new TreeMap<>();
    entityManager
        .createQuery(
            "SELECT g.curriculumId, g.name FROM TrainingGroup g"
                + " WHERE g.curriculumId IS NOT NULL ORDER BY g.name, g.id",
            Object[].class)
        .getResultStream()
        .forEach(
            row ->
                names
                    .computeIfAbsent((String) row[0], id -> new ArrayList<>())
                    .add((String) row[1]));
    return names;
  }

  private static void refuse(Words title, String version) {
    throw new Conflict(Problem.of("group", Code.CURRICULUM_ABSENT, title.dutch(), version));
  }
}
