package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.AttendanceOverview;

/** {@code deelnemers/…/aanwezigheid}: the sessions in one participant's file. */
@Path("deelnemers/{deelnemerId}/aanwezigheid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class PersonAttendanceResource {

  private final AttendanceOverview overview;

  /** Answers from this room. */
  @Inject
  public PersonAttendanceResource(AttendanceOverview overview) {
    this.overview = overview;
  }

  /** All of them, newest first. */
  @GET
  public AttendanceJson.File get(@PathParam("deelnemerId") ParticipantId participant) {
    return AttendanceJson.file(overview.of(participant));
  }
}
