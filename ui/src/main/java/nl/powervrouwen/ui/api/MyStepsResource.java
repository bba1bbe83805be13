package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.goals.GoalSteps;

/** {@code ik/stappen}: the steps that the caller was to take. */
@Path("ik/stappen")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MyStepsResource {

  private final GoalSteps steps;

  /** Answers from this room. */
  @Inject
  public MyStepsResource(GoalSteps steps) {
    this.steps = steps;
  }

  /** What has waited longest first. */
  @GET
  public GoalStepJson.Page list() {
    return GoalStepJson.of(steps.due());
  }
}
