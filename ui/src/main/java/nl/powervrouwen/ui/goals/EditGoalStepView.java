package nl.powervrouwen.ui.goals;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalStepId;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import org.jspecify.annotations.Nullable;

/** Changes a step; a new one is typed on the screen with the steps of a goal. */
@CdiComponent
@Route("deelnemers/:participant/doelen/:goal/stappen/:step")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditGoalStepView extends RecordEditView<GoalStepRow, GoalStepData> {

  private final Goals goals;
  private final GoalSteps steps;

  @Inject
  EditGoalStepView(Goals goals, GoalSteps steps) {
    super("goal-step", GoalStepData.class);
    this.goals = goals;
    this.steps = steps;
    fields.required(fields.text("text"));
    RadioButtonGroup<StepOwner> owner =
        fields.required(fields.add("owner", StepFields.owner(), GoalWords::owner));
    StepFields.name(fields.text("helper"), owner);
    fields.date("dueOn");
    fields.date("doneOn");
  }

  @Override
  protected Optional<GoalStepRow> find(RouteParameters address) {
    return ParticipantsNavigation.about(
        address,
        GoalsNavigation.STEP,
        id -> steps.get(new GoalStepId(id)),
        step -> goals.get(step.goal()).participant());
  }

  @Override
  protected RouterLink back(@Nullable GoalStepRow current) {
    GoalStepRow step = Objects.requireNonNull(current, "only a step that is there is changed");
    GoalRow goal = goals.get(step.goal());
    return GoalsNavigation.steps(goal.participant(), goal.id(), goal.words());
  }

  @Override
  protected String name(GoalStepRow step) {
    return step.text();
  }

  @Override
  protected GoalStepData input(GoalStepRow step) {
    return step.data();
  }

  @Override
  protected GoalStepRow add(GoalStepData input) {
    throw new IllegalStateException("A new step is typed on the screen with the steps");
  }

  @Override
  protected GoalStepRow change(GoalStepRow seen, GoalStepData input) {
    return steps.change(seen.id(), seen.version(), input);
  }

  @Override
  protected GoalStepRow reread(GoalStepRow seen) {
    return steps.get(seen.id());
  }
}
