package nl.powervrouwen.goals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepId;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.PlanApprovalId;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.tenancy.TransactionLock;

/** What is kept about the goals of whom the caller coaches, or coordinates; nobody else's. */
@ApplicationScoped
public class GoalFiles {

  private static final Comparator<GoalStepRow> TO_DO_FIRST =
      Comparator.comparing(GoalStepRow::isDone)
          .thenComparing(
              step -> step.data().dueOn(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(GoalStepRow::text)
          .thenComparing(step -> step.id().value());

  private static final Comparator<GoalRow> ON_TOP_FIRST =
      Comparator.comparing(GoalRow::state)
          .thenComparing(goal -> !goal.isOnTop())
          .thenComparing(GoalRow::kind)
          .thenComparing(
              goal -> goal.data().since(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(GoalRow::words)
          .thenComparing(goal -> goal.id().value());

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private TransactionLock lock;

  /**
   * Does something with a participant's goals while nobody else does: which are the most important,
   * and with what the participant agreed, is about all of them together.
   *
   * @throws NotFound when the caller does not coach or coordinate the participant
   * @throws nl.powervrouwen.refusals.NotAllowed when the caller only opened the file
   */
  public <T> T alone(ParticipantId participant, Supplier<T> change) {
    caseload.mustCoachBeyondOpening(participant.value());
    lock.hold("goals " + participant.value());
    return change.get();
  }

  /** All goals of a participant. */
  public List<GoalRow> goals(ParticipantId participant) {
    Map<GoalId, List<GoalStepRow>> steps =
        entityManager
            .createQuery(
                "SELECT s FROM GoalStep s WHERE s.goal.participantId = :participant",
                GoalStep.class)
            .setParameter("participant", participant.value())
            .getResultStream()
            .map(GoalStep::row)
            .sorted(TO_DO_FIRST)
            .collect(Collectors.groupingBy(GoalStepRow::goal));
    return entityManager
        .createQuery("SELECT g FROM Goal g WHERE g.participantId = :participant", Goal.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .map(goal -> goal.row(steps.getOrDefault(goal.id(), List.of())))
        .sorted(ON_TOP_FIRST)
        .toList();
  }

  /**
   * A goal.
   *
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   */
  public Goal goal(GoalId id) {
    return found(Goal.class, id.value())
        .filter(goal -> caseload.coaches(goal.participant().value()))
        .orElseThrow(() -> new NotFound("goal"));
  }

  /** The same with its steps. */
  public GoalRow row(GoalId id) {
    return goals(goal(id).participant()).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("goal"));
  }

  /**
   * A step.
   *
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   */
  public GoalStep step(GoalStepId id) {
    return found(GoalStep.class, id.value())
        .filter(step -> caseload.coaches(step.goal().participant().value()))
        .orElseThrow(() -> new NotFound("goal-step"));
  }

  /**
   * One of the times that a participant agreed.
   *
   * @throws NotFound when there is none with this id of whom the caller coaches or coordinates
   */
  public PlanApproval approval(PlanApprovalId id) {
    return found(PlanApproval.class, id.value())
        .filter(approval -> caseload.coaches(approval.row().participant().value()))
        .orElseThrow(() -> new NotFound("plan-approval"));
  }

  private <E> Optional<E> found(Class<E> type, UUID id) {
    return Optional.ofNullable(entityManager.find(type, id));
  }

  /** Each time that a participant agreed, the last one first. */
  public List<PlanApproval> approvals(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT a FROM PlanApproval a WHERE a.participantId = :participant"
                + " ORDER BY a.agreedOn DESC, a.changedAt DESC, a.id",
            PlanApproval.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
