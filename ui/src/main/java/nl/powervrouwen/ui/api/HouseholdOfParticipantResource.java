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
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/huisgenoten}: who live with participants of one participant. */
@Path("deelnemers/{deelnemerId}/huisgenoten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class HouseholdOfParticipantResource {

  private final Household household;

  /** Answers from this room. */
  @Inject
  public HouseholdOfParticipantResource(Household household) {
    this.household = household;
  }

  /** All of them. */
  @GET
  public HouseholdMemberJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return new HouseholdMemberJson.Page(
        household.of(participant).stream().map(HouseholdMemberJson::of).toList());
  }

  /** Writes a new one down. */
  @POST
  public Answer.Made<HouseholdMemberJson> add(
      @PathParam("deelnemerId") ParticipantId participant, HouseholdMemberJson.Input input) {
    HouseholdMemberRow made = household.add(participant, input.forRoom());
    return new Answer.Made<>(
        "huisgenoten/" + made.id().value(), HouseholdMemberJson.of(made), made.version());
  }
}
