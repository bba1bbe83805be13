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
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;

/** {@code deelnemers/…/resultaten}: what one participant found. */
@Path("deelnemers/{deelnemerId}/resultaten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ResultsOfParticipantResource {

  private final Results results;

  /** Answers from this room. */
  @Inject
  public ResultsOfParticipantResource(Results results) {
    this.results = results;
  }

  /** What they found, the last one first. */
  @GET
  public ResultJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ResultJson.of(results.of(participant));
  }

  /** Records what they found. */
  @POST
  public Answer.Made<ResultJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ResultJson.Input input) {
    ResultRow made = results.add(participant, input.data());
    return new Answer.Made<>(
        "resultaten/" + made.id().value(), ResultJson.of(made), made.version());
  }
}
