package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.PipId;
import nl.powervrouwen.inburgering.PipRow;

/** {@code pips}: correcting what was recorded. */
@Path("pips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class PipsResource {

  private final Inburgering inburgering;

  /** Answers from this room. */
  @Inject
  public PipsResource(Inburgering inburgering) {
    this.inburgering = inburgering;
  }

  /** Corrects a PIP. */
  @PUT
  @Path("{pipId}")
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
  @Path("{pipId}")
  public void remove(
      @PathParam("pipId") PipId pip, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    inburgering.removePip(pip, Versions.seen(match));
  }
}
