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
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/gevolgde-uren}: hours that were followed of one participant. */
@Path("deelnemers/{deelnemerId}/gevolgde-uren")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class FollowedHoursOfParticipantResource {

  private final FollowedHours hours;

  /** Answers from this room. */
  @Inject
  public FollowedHoursOfParticipantResource(FollowedHours hours) {
    this.hours = hours;
  }

  /** All of them. */
  @GET
  public HoursEntryJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return HoursEntryJson.of(hours.of(participant));
  }

  /** Records some. */
  @POST
  public Answer.Made<HoursEntryJson> add(
      @PathParam("deelnemerId") ParticipantId participant, HoursEntryJson.Input input) {
    HoursEntryRow made = hours.add(participant, input.data());
    return new Answer.Made<>(
        "gevolgde-uren/" + made.id().value(), HoursEntryJson.of(made), made.version());
  }
}
