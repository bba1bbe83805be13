package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.GoalSteps;

/** {@code doelen/…/stappen}: adding a step towards a goal. */
@Path("doelen/{doelId}/stappen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class StepsOfGoalResource {

  private final GoalSteps steps;

  /** Answers from this room. */
  @Inject
  public StepsOfGoalResource(GoalSteps steps) {
    this.steps = steps;
  }

  /** Adds a step. */
  @POST
  public Answer.Made<GoalStepJson> add(@PathParam("doelId") GoalId goal, GoalStepJson.Input input) {
    GoalStepRow made = steps.add(goal, input.data());
    return new Answer.Made<>("stappen/" + made.id().value(), GoalStepJson.of(made), made.version());
  }
}
