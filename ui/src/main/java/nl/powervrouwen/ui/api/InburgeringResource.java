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
import java.util.Objects;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.PipId;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantId;

/**
 * {@code inburgering}, {@code pips} and {@code termijnen}: the file of a participant in DUO's
 * words, the PIP with its revisions, and until when what must be done.
 */
@Path("")
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
  @Path("deelnemers/{deelnemerId}/inburgering")
  public Answer.Shown<InburgeringJson> get(@PathParam("deelnemerId") ParticipantId participant) {
    return shown(inburgering.get(participant));
  }

  /** Keeps what is known of it. */
  @PUT
  @Path("deelnemers/{deelnemerId}/inburgering")
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

  /** Records a PIP. */
  @POST
  @Path("deelnemers/{deelnemerId}/pips")
  public Answer.Made<PipJson> add(
      @PathParam("deelnemerId") ParticipantId participant, PipJson.Input input) {
    PipRow made =
        inburgering.addPip(participant, input.data()).pips().stream()
            .filter(pip -> Objects.equals(pip.data().datedOn(), input.dagtekening()))
            .findFirst()
            .orElseThrow();
    return new Answer.Made<>("pips/" + made.id().value(), PipJson.of(made), made.version());
  }

  /** Corrects a PIP. */
  @PUT
  @Path("pips/{pipId}")
  public Answer.Shown<PipJson> change(
      @PathParam("pipId") PipId pip,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      PipJson.Input input) {
    inburgering.changePip(pip, Versions.seen(match), input.data());
    PipRow changed = inburgering.pip(pip);
    return new Answer.Shown<>(PipJson.of(changed), changed.version());
  }

  /** Takes back a PIP that was recorded by mistake. */
  @DELETE
  @Path("pips/{pipId}")
  public void remove(
      @PathParam("pipId") PipId pip, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    inburgering.removePip(pip, Versions.seen(match));
  }

  /** What is still to be done, the first one first. */
  @GET
  @Path("termijnen")
  public DeadlineJson.Page due() {
    return DeadlineJson.of(inburgering.due());
  }
}
