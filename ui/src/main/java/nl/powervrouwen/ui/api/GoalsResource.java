package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.Goals;

/** {@code doelen}: changing a goal, and saying what became of it. */
@Path("doelen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class GoalsResource {

  private final Goals goals;

  /** Answers from this room. */
  @Inject
  public GoalsResource(Goals goals) {
    this.goals = goals;
  }

  /** One goal. */
  @GET
  @Path("{doelId}")
  public Answer.Shown<GoalJson> get(@PathParam("doelId") GoalId goal) {
    return shown(goals.get(goal));
  }

  /** Changes a goal. */
  @PUT
  @Path("{doelId}")
  public Answer.Shown<GoalJson> change(
      @PathParam("doelId") GoalId goal,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      GoalJson.Input input) {
    return shown(goals.change(goal, Versions.seen(match), input.data()));
  }

  /** Says what became of it. */
  @PUT
  @Path("{doelId}/stand")
  public Answer.Shown<GoalJson> become(
      @PathParam("doelId") GoalId goal,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      GoalJson.Status input) {
    return shown(goals.become(goal, Versions.seen(match), input.status()));
  }

  /** Takes back a goal that was written down by mistake. */
  @DELETE
  @Path("{doelId}")
  public void remove(
      @PathParam("doelId") GoalId goal, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    goals.remove(goal, Versions.seen(match));
  }

  private static Answer.Shown<GoalJson> shown(GoalRow goal) {
    return new Answer.Shown<>(GoalJson.of(goal), goal.version());
  }
}
