package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryId;
import nl.powervrouwen.inburgering.HoursEntryRow;

/** {@code gevolgde-uren}: hours that were followed, each by itself. */
@Path("gevolgde-uren")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class FollowedHoursResource {

  private final FollowedHours hours;

  /** Answers from this room. */
  @Inject
  public FollowedHoursResource(FollowedHours hours) {
    this.hours = hours;
  }

  /** One of them. */
  @GET
  @Path("{urenId}")
  public Answer.Shown<HoursEntryJson> get(@PathParam("urenId") HoursEntryId id) {
    return shown(hours.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{urenId}")
  public Answer.Shown<HoursEntryJson> change(
      @PathParam("urenId") HoursEntryId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      HoursEntryJson.Input input) {
    return shown(hours.change(id, Versions.seen(match), input.data()));
  }

  /** Removes one. */
  @DELETE
  @Path("{urenId}")
  public void remove(
      @PathParam("urenId") HoursEntryId id, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    hours.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<HoursEntryJson> shown(HoursEntryRow row) {
    return new Answer.Shown<>(HoursEntryJson.of(row), row.version());
  }
}
