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
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/verlengingen}: the extensions of one participant's term. */
@Path("deelnemers/{deelnemerId}/verlengingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ExtensionsOfParticipantResource {

  private final Extensions extensions;

  /** Answers from this room. */
  @Inject
  public ExtensionsOfParticipantResource(Extensions extensions) {
    this.extensions = extensions;
  }

  /** All of them. */
  @GET
  public ExtensionJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ExtensionJson.of(extensions.of(participant));
  }

  /** Records a new one. */
  @POST
  public Answer.Made<ExtensionJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ExtensionJson.Input input) {
    ExtendedTerm made = extensions.add(participant, input.data()).row();
    return new Answer.Made<>(
        "verlengingen/" + made.extension().id().value(),
        ExtensionJson.of(made),
        made.extension().version());
  }
}
