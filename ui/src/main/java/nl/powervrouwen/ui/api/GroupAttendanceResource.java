package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.AttendanceOverview;

/** {@code groepen/…/aanwezigheid}: a whole group at a glance. */
@Path("groepen/{groepId}/aanwezigheid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class GroupAttendanceResource {

  private final AttendanceOverview overview;

  /** Answers from this room. */
  @Inject
  public GroupAttendanceResource(AttendanceOverview overview) {
    this.overview = overview;
  }

  /** Each participant at each session. */
  @GET
  public AttendanceJson.Group get(@PathParam("groepId") GroupId group) {
    return AttendanceJson.group(overview.of(group));
  }
}
