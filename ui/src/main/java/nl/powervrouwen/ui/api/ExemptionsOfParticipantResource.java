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
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/vrijstellingen}: the vrijstellingen and ontheffingen of one participant. */
@Path("deelnemers/{deelnemerId}/vrijstellingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ExemptionsOfParticipantResource {

  private final Exemptions exemptions;

  /** Answers from this room. */
  @Inject
  public ExemptionsOfParticipantResource(Exemptions exemptions) {
    this.exemptions = exemptions;
  }

  /** All of them. */
  @GET
  public ExemptionJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ExemptionJson.of(exemptions.of(participant));
  }

  /** Records a new one. */
  @POST
  public Answer.Made<ExemptionJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ExemptionJson.Input input) {
    ExemptionRow made = exemptions.add(participant, input.data()).row();
    return new Answer.Made<>(
        "vrijstellingen/" + made.id().value(), ExemptionJson.of(made), made.version());
  }
}
