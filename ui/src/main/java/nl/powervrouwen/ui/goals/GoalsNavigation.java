package nl.powervrouwen.ui.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;

/** The ways into the screens of the goals. */
final class GoalsNavigation {

  /** Name of a goal's id in an address. */
  static final String GOAL = "goal";

  /** Name of a step's id in an address. */
  static final String STEP = "step";

  private GoalsNavigation() {}

  static RouterLink add(ParticipantId participant, String text) {
    return of(participant, text, EditGoalView.class);
  }

  static RouterLink approve(ParticipantId participant, String text) {
    return of(participant, text, PlanApprovalView.class);
  }

  static RouterLink review(ParticipantId participant, String text) {
    return of(participant, text, ReviewGoalsView.class);
  }

  private static RouterLink of(
      ParticipantId participant, String text, Class<? extends Component> view) {
    return new RouterLink(
        text, view, Address.with(ParticipantsNavigation.PARTICIPANT, participant.value()));
  }

  static RouterLink change(GoalRow goal, String text) {
    return new RouterLink(text, EditGoalView.class, with(goal.participant(), goal.id()));
  }

  static RouterLink steps(ParticipantId participant, GoalId goal, String text) {
    return new RouterLink(text, GoalStepsView.class, with(participant, goal));
  }

  static RouterLink change(ParticipantId participant, GoalStepRow step, String text) {
    return new RouterLink(
        text,
        EditGoalStepView.class,
        new RouteParameters(
            Map.of(
                ParticipantsNavigation.PARTICIPANT,
                participant.value().toString(),
                GOAL,
                step.goal().value().toString(),
                STEP,
                step.id().value().toString())));
  }

  private static RouteParameters with(ParticipantId participant, GoalId goal) {
    return new RouteParameters(
        Map.of(
            ParticipantsNavigation.PARTICIPANT,
            participant.value().toString(),
            GOAL,
            goal.value().toString()));
  }
}
