package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/jobcoaches}: who coaches a participant and who did. */
@Path("deelnemers/{deelnemerId}/jobcoaches")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CoachesOfParticipantResource {

  private final CoachTransfers transfers;

  /** Answers from this room. */
  @Inject
  public CoachesOfParticipantResource(CoachTransfers transfers) {
    this.transfers = transfers;
  }

  /** All of them, the last one first. */
  @GET
  public CoachPeriodJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return CoachPeriodJson.of(transfers.history(participant));
  }
}
