package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantId;

/** {@code pips} of a participant: the PIP with its revisions. */
@Path("deelnemers/{deelnemerId}/pips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class PipsOfParticipantResource {

  private final Inburgering inburgering;

  /** Answers from this room. */
  @Inject
  public PipsOfParticipantResource(Inburgering inburgering) {
    this.inburgering = inburgering;
  }

  /** Records a PIP. */
  @POST
  public Answer.Made<PipJson> add(
      @PathParam("deelnemerId") ParticipantId participant, PipJson.Input input) {
    PipRow made =
        inburgering.addPip(participant, input.data()).pips().stream()
            .filter(pip -> Objects.equals(pip.data().datedOn(), input.dagtekening()))
            .findFirst()
            .orElseThrow();
    return new Answer.Made<>("pips/" + made.id().value(), PipJson.of(made), made.version());
  }
}
