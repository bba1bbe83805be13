package nl.powervrouwen.goals;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.goals.internal.Goal;
import nl.powervrouwen.goals.internal.GoalCheck;
import nl.powervrouwen.goals.internal.GoalFiles;
import nl.powervrouwen.goals.internal.GoalStep;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.warnings.ActsOnWarnings;
import org.jspecify.annotations.Nullable;

/** The steps towards the goals of whom the caller coaches, or coordinates. */
@ApplicationScoped
@Transactional
public class GoalSteps {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private GoalFiles files;
  @Inject private ParticipantNames names;
  @Inject private LoggedRecords records;
  @Inject private ActsOnWarnings acts;
  @Inject private DutchClock clock;

  /**
   * A step.
   *
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalStepRow get(GoalStepId id) {
    return files.step(id).row();
  }

  /**
   * Adds a step towards a goal.
   *
   * @throws NotFound when there is no such goal of whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalStepRow add(GoalId id, GoalStepData typed) {
    Goal goal = files.goal(id);
    return files.alone(
        goal.participant(), () -> act(goal, () -> records.add(new GoalStep(goal, check(typed)))));
  }

  /**
   * Changes a step.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalStepRow change(GoalStepId id, long version, GoalStepData typed) {
    return changed(id, version, step -> step.fill(check(typed)));
  }

  /**
   * Says that a step was done today.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalStepRow finish(GoalStepId id, long version) {
    return done(id, version, clock.today());
  }

  /**
   * Says that a step was not done after all.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalStepRow reopen(GoalStepId id, long version) {
    return done(id, version, null);
  }

  private GoalStepRow done(GoalStepId id, long version, @Nullable LocalDate day) {
    return changed(id, version, step -> step.done(day));
  }

  private GoalStepRow changed(GoalStepId id, long version, Consumer<GoalStep> change) {
    Goal goal = files.step(id).goal();
    return files.alone(
        goal.participant(),
        () -> act(goal, () -> records.change(GoalStep.class, id.value(), version, change)));
  }

  private GoalStepRow act(Goal goal, Supplier<GoalStep> step) {
    return acts.during(List.of(goal.participant()), step).row();
  }

  /**
   * Takes back a step; it stays in the log of changes.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(GoalStepId id, long version) {
    ParticipantId participant = files.step(id).goal().participant();
    files.alone(
        participant,
        () -> {
          records.remove(GoalStep.class, id.value(), version);
          return participant;
        });
  }

  /**
   * What a coach was to do until today and did not, towards the open goals of those whom the caller
   * coaches; also for who coordinates only of these.
   *
   * @return what has waited longest first
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<DueStep> due() {
    CaseloadFilter own = caseload.coachedByCaller("s.goal.participantId");
    List<GoalStep> due =
        own.bind(
                entityManager.createQuery(
                    "SELECT s FROM GoalStep s WHERE s.owner = :coach AND s.dueOn <= :today"
                        + " AND s.doneOn IS NULL AND s.goal.state = :open AND "
                        + own.jpql()
                        + " ORDER BY s.dueOn, s.text, s.id",
                    GoalStep.class))
            .setParameter("coach", StepOwner.COACH)
            .setParameter("today", clock.today())
            .setParameter("open", GoalState.OPEN)
            .getResultList();
    Map<ParticipantId, PersonName> known =
        names.of(due.stream().map(step -> step.goal().participant()).collect(Collectors.toSet()));
    return due.stream()
        .filter(step -> known.containsKey(step.goal().participant()))
        .map(step -> due(step, known))
        .toList();
  }

  private static DueStep due(GoalStep step, Map<ParticipantId, PersonName> known) {
    ParticipantId participant = step.goal().participant();
    return new DueStep(
        participant,
        Objects.requireNonNull(known.get(participant)),
        step.goal().row(List.of()).words(),
        step.row());
  }

  private GoalStepData check(GoalStepData typed) {
    Findings findings = new Findings();
    GoalStepData checked = new GoalCheck(findings, clock.today()).step(typed);
    findings.refuse();
    return checked;
  }
}
