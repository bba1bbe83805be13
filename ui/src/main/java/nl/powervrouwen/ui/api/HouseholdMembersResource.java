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
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberId;
import nl.powervrouwen.circumstances.HouseholdMemberRow;

/** {@code huisgenoten}: who live with participants, each by itself. */
@Path("huisgenoten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class HouseholdMembersResource {

  private final Household household;

  /** Answers from this room. */
  @Inject
  public HouseholdMembersResource(Household household) {
    this.household = household;
  }

  /** One of them. */
  @GET
  @Path("{huisgenootId}")
  public Answer.Shown<HouseholdMemberJson> get(@PathParam("huisgenootId") HouseholdMemberId id) {
    return shown(household.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{huisgenootId}")
  public Answer.Shown<HouseholdMemberJson> change(
      @PathParam("huisgenootId") HouseholdMemberId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      HouseholdMemberJson.Input input) {
    return shown(household.change(id, Versions.seen(match), input.forRoom()));
  }

  /** Says that somebody looked today whether this adult should have a plan. */
  @POST
  @Path("{huisgenootId}/_bekeken")
  public Answer.Shown<HouseholdMemberJson> look(
      @PathParam("huisgenootId") HouseholdMemberId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    return shown(household.look(id, Versions.seen(match)));
  }

  /** Removes one. */
  @DELETE
  @Path("{huisgenootId}")
  public void remove(
      @PathParam("huisgenootId") HouseholdMemberId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    household.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<HouseholdMemberJson> shown(HouseholdMemberRow row) {
    return new Answer.Shown<>(HouseholdMemberJson.of(row), row.version());
  }
}
