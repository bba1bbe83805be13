package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.participants.ParticipantId;

/** {@code inburgering}: the file of a participant in DUO's words. */
@Path("deelnemers/{deelnemerId}/inburgering")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class InburgeringResource {

  private final Inburgering inburgering;

  /** Answers from this room. */
  @Inject
  public InburgeringResource(Inburgering inburgering) {
    this.inburgering = inburgering;
  }

  /** Somebody's inburgering. */
  @GET
  public Answer.Shown<InburgeringJson> get(@PathParam("deelnemerId") ParticipantId participant) {
    return shown(inburgering.get(participant));
  }

  /** Keeps what is known of it. */
  @PUT
  public Answer.Shown<InburgeringJson> save(
      @PathParam("deelnemerId") ParticipantId participant,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> noneMatch,
      InburgeringJson.Input input) {
    long seen = Versions.seenOrNothing(match, noneMatch);
    return shown(inburgering.save(participant, seen, input.data()));
  }

  private static Answer.Shown<InburgeringJson> shown(InburgeringDetails details) {
    return new Answer.Shown<>(InburgeringJson.of(details), details.version());
  }
}
