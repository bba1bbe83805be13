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
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/randvoorwaarden}: what is arranged of one participant. */
@Path("deelnemers/{deelnemerId}/randvoorwaarden")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ArrangementsOfParticipantResource {

  private final Arrangements arrangements;

  /** Answers from this room. */
  @Inject
  public ArrangementsOfParticipantResource(Arrangements arrangements) {
    this.arrangements = arrangements;
  }

  /** All of them. */
  @GET
  public ArrangementJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ArrangementJson.of(arrangements.of(participant));
  }

  /** Writes a new one down. */
  @POST
  public Answer.Made<ArrangementJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ArrangementJson.Input input) {
    ArrangementRow made = arrangements.add(participant, input.forRoom());
    return new Answer.Made<>(
        "randvoorwaarden/" + made.id().value(), ArrangementJson.of(made), made.version());
  }
}
