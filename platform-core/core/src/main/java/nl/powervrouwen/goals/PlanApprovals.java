package nl.powervrouwen.goals;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.goals.internal.AgreedPlan;
import nl.powervrouwen.goals.internal.GoalCheck;
import nl.powervrouwen.goals.internal.GoalFiles;
import nl.powervrouwen.goals.internal.PlanApproval;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;

/** That participants agree with their plan; of whom the caller coaches, or coordinates. */
@ApplicationScoped
@Transactional
public class PlanApprovals {

  @Inject private GoalFiles files;
  @Inject private LoggedRecords records;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * One of the times that a participant agreed.
   *
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public PlanApprovalRow get(PlanApprovalId id) {
    return files.approval(id).row();
  }

  /**
   * Records that a participant agrees with the plan as it is now.
   *
   * @param fingerprint of the plan that the caller saw, as {@link GoalPlan} has it
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws Conflict when the plan became another one since, or no goal is open
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public PlanApprovalRow add(
      ParticipantId participant, String fingerprint, PlanApprovalData typed) {
    return files.alone(
        participant,
        () -> {
          AgreedPlan plan = AgreedPlan.of(files.goals(participant));
          Findings findings = new Findings();
          PlanApprovalData checked = new GoalCheck(findings, clock.today()).approval(typed);
          findings.refuse();
          if (plan.goals().isEmpty()) {
            throw new Conflict(Problem.of("plan", Code.PLAN_EMPTY));
          }
          if (!plan.fingerprint().equals(fingerprint)) {
            throw new Conflict(Problem.of("plan", Code.PLAN_CHANGED));
          }
          return records.add(new PlanApproval(participant, checked, plan, caller.user())).row();
        });
  }

  /**
   * Takes back what was recorded by mistake; it stays in the log of changes.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(PlanApprovalId id, long version) {
    files.alone(
        get(id).participant(),
        () -> {
          records.remove(PlanApproval.class, id.value(), version);
          return List.of();
        });
  }
}
