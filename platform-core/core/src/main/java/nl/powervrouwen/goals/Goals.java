package nl.powervrouwen.goals;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.goals.internal.AgreedPlan;
import nl.powervrouwen.goals.internal.Goal;
import nl.powervrouwen.goals.internal.GoalCheck;
import nl.powervrouwen.goals.internal.GoalFiles;
import nl.powervrouwen.goals.internal.GoalStep;
import nl.powervrouwen.goals.internal.PlanApproval;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.warnings.ActsOnWarnings;

/**
 * The goals of participants. A coordinator sees everybody's, a job coach those of whom they coach;
 * who leads a group does not see them.
 */
@ApplicationScoped
@Transactional
public class Goals {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private GoalFiles files;
  @Inject private LoggedRecords records;
  @Inject private ActsOnWarnings acts;
  @Inject private ChangeLog log;
  @Inject private DutchClock clock;

  /** Whether the caller coaches this participant, or coordinates: else there is nothing to read. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean areOpenFor(ParticipantId participant) {
    return caseload.coaches(participant.value());
  }

  /**
   * All goals of a participant, and whether the participant agrees with them.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalPlan of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    List<GoalRow> goals = files.goals(participant);
    List<PlanApproval> approvals = files.approvals(participant);
    List<Words> changes =
        approvals.isEmpty() ? List.of() : approvals.getFirst().plan().changesUntil(goals);
    return new GoalPlan(
        participant,
        goals,
        AgreedPlan.of(goals).fingerprint(),
        approvals.stream().map(PlanApproval::row).toList(),
        changes);
  }

  /**
   * A goal of somebody whom the caller coaches or coordinates.
   *
   * @throws NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalRow get(GoalId id) {
    return files.row(id);
  }

  /**
   * Writes down a goal.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong; also when three
   *     open goals are the most important already
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalRow add(ParticipantId participant, GoalData typed) {
    return files.alone(
        participant,
        () -> {
          Findings findings = new Findings();
          GoalData checked = check(findings).goal(typed, null, files.goals(participant));
          findings.refuse();
          return records.add(new Goal(participant, checked)).row(List.of());
        });
  }

  /**
   * Changes what a goal says; what it said before stays in the log of changes.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalRow change(GoalId id, long version, GoalData typed) {
    ParticipantId participant = files.goal(id).participant();
    return files.alone(
        participant,
        () -> {
          files.goal(id).mustBe(version);
          Findings findings = new Findings();
          GoalData checked = check(findings).goal(typed, id, files.goals(participant));
          findings.refuse();
          records.change(Goal.class, id.value(), version, goal -> goal.fill(checked));
          return files.row(id);
        });
  }

  /**
   * Says what became of a goal: that it was reached, that it was let go, or that it is open after
   * all.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalRow become(GoalId id, long version, GoalStatus typed) {
    ParticipantId participant = files.goal(id).participant();
    return files.alone(
        participant,
        () -> {
          files.goal(id).mustBe(version);
          Findings findings = new Findings();
          List<GoalRow> all = files.goals(participant);
          GoalStatus checked = check(findings).status("", typed, files.row(id), all);
          findings.refuse();
          acts.during(
              List.of(participant),
              () -> records.change(Goal.class, id.value(), version, one -> one.become(checked)));
          return files.row(id);
        });
  }

  /**
   * Says of each open goal of a participant what became of it, all or nothing. Each answer stands
   * in the change log, also that a goal is still open; by that {@link GoalReviews} knows that
   * somebody looked back.
   *
   * @param reviewed each open goal once; of the first one the fields are called {@code 0-state},
   *     {@code 0-on} and {@code 0-reason}, and so on
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed a goal since, or other goals are open now
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public GoalPlan review(ParticipantId participant, List<ReviewedGoal> reviewed) {
    return files.alone(
        participant,
        () -> {
          List<GoalRow> all = files.goals(participant);
          Map<GoalId, GoalRow> open =
              all.stream()
                  .filter(GoalRow::isOpen)
                  .collect(Collectors.toMap(GoalRow::id, goal -> goal));
          Set<GoalId> named =
              reviewed.stream()
                  .map(ReviewedGoal::id)
                  .collect(Collectors.toCollection(HashSet::new));
          if (reviewed.size() != open.size() || !named.equals(open.keySet())) {
            throw new StaleVersion("goal", 0);
          }
          Map<ReviewedGoal, GoalStatus> checked = checked(reviewed, open, all);
          return acts.during(
              List.of(participant),
              () -> {
                checked.forEach(this::keep);
                return of(participant);
              });
        });
  }

  private Map<ReviewedGoal, GoalStatus> checked(
      List<ReviewedGoal> reviewed, Map<GoalId, GoalRow> open, List<GoalRow> all) {
    Findings findings = new Findings();
    Map<ReviewedGoal, GoalStatus> checked = new HashMap<>();
    for (int i = 0; i < reviewed.size(); i++) {
      ReviewedGoal one = reviewed.get(i);
      GoalRow goal = open.get(one.id());
      if (goal != null) {
        checked.put(one, check(findings).status(i + "-", one.status(), goal, all));
      }
    }
    findings.refuse();
    return checked;
  }

  private void keep(ReviewedGoal goal, GoalStatus status) {
    Goal kept = files.goal(goal.id());
    kept.mustBe(goal.version());
    if (status.state() != GoalState.OPEN) {
      records.change(Goal.class, goal.id().value(), goal.version(), one -> one.become(status));
    }
    Fields answer = Fields.NONE.with("state", status.state());
    log.write(kept.subject(), Goal.REVIEW, Fields.NONE, answer, null, clock.stamp());
  }

  /**
   * Takes back a goal that was written down by mistake, with its steps; they stay in the log of
   * changes.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws StaleVersion when somebody changed it since
   * @throws Conflict when other goals are on the way to it
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(GoalId id, long version) {
    ParticipantId participant = files.goal(id).participant();
    files.alone(
        participant,
        () -> {
          files.goal(id).mustBe(version);
          List<GoalRow> all = files.goals(participant);
          if (all.stream().anyMatch(goal -> id.equals(goal.data().parent()))) {
            throw new Conflict(Problem.of("parent", Code.GOAL_HAS_SUBGOALS));
          }
          for (GoalStepRow step : files.row(id).steps()) {
            records.remove(GoalStep.class, step.id().value(), step.version());
          }
          records.remove(Goal.class, id.value(), version);
          return participant;
        });
  }

  /**
   * How many goals are open of those of these participants whom the caller coaches or coordinates.
   *
   * @return without who has none
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Map<ParticipantId, Long> openCounts(Collection<ParticipantId> participants) {
    if (participants.isEmpty()) {
      return Map.of();
    }
    CaseloadFilter filter = caseload.coached("g.participantId");
    return filter
        .bind(
            entityManager.createQuery(
                "SELECT g.participantId, COUNT(g) FROM Goal g WHERE g.state = :open"
                    + " AND g.participantId IN :participants AND "
                    + filter.jpql()
                    + " GROUP BY g.participantId",
                Object[].class))
        .setParameter("open", GoalState.OPEN)
        .setParameter(
            "participants", participants.stream().map(ParticipantId::value).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new ParticipantId((UUID) row[0]), row -> (Long) row[1]));
  }

  private GoalCheck check(Findings findings) {
    return new GoalCheck(findings, clock.today());
  }
}
