package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.goals.GoalStepId;
import nl.powervrouwen.goals.GoalStepRow;
import nl.powervrouwen.goals.GoalSteps;

/** {@code stappen}: changing a step, and saying that it was done. */
@Path("stappen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class GoalStepsResource {

  private final GoalSteps steps;

  /** Answers from this room. */
  @Inject
  public GoalStepsResource(GoalSteps steps) {
    this.steps = steps;
  }

  /** One step. */
  @GET
  @Path("{stapId}")
  public Answer.Shown<GoalStepJson> get(@PathParam("stapId") GoalStepId step) {
    return shown(steps.get(step));
  }

  /** Changes a step. */
  @PUT
  @Path("{stapId}")
  public Answer.Shown<GoalStepJson> change(
      @PathParam("stapId") GoalStepId step,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      GoalStepJson.Input input) {
    return shown(steps.change(step, Versions.seen(match), input.data()));
  }

  /** Says that it was done today. */
  @POST
  @Path("{stapId}/_meldgedaan")
  public Answer.Shown<GoalStepJson> finish(
      @PathParam("stapId") GoalStepId step, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    return shown(steps.finish(step, Versions.seen(match)));
  }

  /** Says that it was not done after all. */
  @POST
  @Path("{stapId}/_meldnietgedaan")
  public Answer.Shown<GoalStepJson> reopen(
      @PathParam("stapId") GoalStepId step, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    return shown(steps.reopen(step, Versions.seen(match)));
  }

  /** Takes back a step. */
  @DELETE
  @Path("{stapId}")
  public void remove(
      @PathParam("stapId") GoalStepId step, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    steps.remove(step, Versions.seen(match));
  }

  private static Answer.Shown<GoalStepJson> shown(GoalStepRow step) {
    return new Answer.Shown<>(GoalStepJson.of(step), step.version());
  }
}
