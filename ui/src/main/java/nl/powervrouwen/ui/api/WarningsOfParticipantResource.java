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
import nl.powervrouwen.warnings.AsideRow;
import nl.powervrouwen.warnings.Warnings;

/** {@code deelnemers/…/signalen}: the warnings about one participant. */
@Path("deelnemers/{deelnemerId}/signalen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class WarningsOfParticipantResource {

  private final Warnings warnings;

  /** Answers from this room. */
  @Inject
  public WarningsOfParticipantResource(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Those that are given, and what was put aside. */
  @GET
  public WarningJson.OfParticipant of(@PathParam("deelnemerId") ParticipantId participant) {
    return WarningJson.of(warnings.about(participant));
  }

  /** Puts one aside. */
  @POST
  @Path("{regel}/_zetopzij")
  public Answer.Made<WarningJson.Aside> putAside(
      @PathParam("deelnemerId") ParticipantId participant,
      @PathParam("regel") String rule,
      WarningJson.AsideBody input) {
    AsideRow made = warnings.putAside(participant, rule, input.forRoom());
    return new Answer.Made<>(
        "deelnemers/" + participant.value() + "/signalen",
        WarningJson.Aside.of(made),
        made.version());
  }
}
