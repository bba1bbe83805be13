package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/doelen}: what a participant wants to reach. */
@Path("deelnemers/{deelnemerId}/doelen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class GoalsOfParticipantResource {

  private final Goals goals;

  /** Answers from this room. */
  @Inject
  public GoalsOfParticipantResource(Goals goals) {
    this.goals = goals;
  }

  /** All goals, and whether the participant agrees with them. */
  @GET
  public GoalJson.Plan get(@PathParam("deelnemerId") ParticipantId participant) {
    return GoalJson.of(goals.of(participant));
  }

  /** Writes down a goal. */
  @POST
  public Answer.Made<GoalJson> add(
      @PathParam("deelnemerId") ParticipantId participant, GoalJson.Input input) {
    GoalRow made = goals.add(participant, input.data());
    return new Answer.Made<>("doelen/" + made.id().value(), GoalJson.of(made), made.version());
  }
}
