package nl.powervrouwen.goals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.goals.GoalPlan;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/**
 * The goals of somebody who was registered twice. Goals of both can stand beside each other; when
 * more than three of them would be the most important, those of the other one are that no more, and
 * that is told before.
 */
@ApplicationScoped
public class GoalsOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private GoalFiles files;
  @Inject private LoggedRecords records;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<Words> recorded = new ArrayList<>();
    for (GoalRow goal : files.goals(participant)) {
      recorded.add(Messages.words("content.goal", goal.words(), goal.steps().size()));
    }
    for (PlanApproval approval : files.approvals(participant)) {
      recorded.add(Messages.words("content.plan-approval", approval.agreedOn()));
    }
    return recorded;
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Words> notices =
        areTooManyOnTop(kept, other)
            ? List.of(Messages.words("content.goals.on-top", GoalPlan.MOST_ON_TOP))
            : List.of();
    return new Joined(recorded(other), List.of(), notices);
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    if (areTooManyOnTop(kept, other)) {
      files.goals(other).stream()
          .filter(GoalRow::isOnTop)
          .forEach(
              goal ->
                  records.change(Goal.class, goal.id().value(), goal.version(), Goal::leaveTheTop));
    }
    files.goals(other).forEach(goal -> files.goal(goal.id()).belongTo(kept));
    files.approvals(other).forEach(approval -> approval.belongTo(kept));
    entityManager.flush();
  }

  private boolean areTooManyOnTop(ParticipantId kept, ParticipantId other) {
    long added = files.goals(other).stream().filter(GoalRow::isOnTop).count();
    long own = files.goals(kept).stream().filter(GoalRow::isOnTop).count();
    return added > 0 && own + added > GoalPlan.MOST_ON_TOP;
  }
}
