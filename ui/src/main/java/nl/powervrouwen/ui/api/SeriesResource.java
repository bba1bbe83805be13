package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.Series;

/** {@code groepen/…/bijeenkomstenreeks}: all sessions of a group, planned and changed at once. */
@Path("groepen/{groepId}/bijeenkomstenreeks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SeriesResource {

  private final Series series;

  /** Answers from this room. */
  @Inject
  public SeriesResource(Series series) {
    this.series = series;
  }

  /** Shows what a change would do; saves nothing. */
  @POST
  @Path("_voorbeeld")
  public SeriesJson preview(@PathParam("groepId") GroupId group, SeriesJson.Wish input) {
    return SeriesJson.of(series.preview(group, input.forRoom()));
  }

  /** Does what was shown. */
  @POST
  @Path("_pastoe")
  public SessionJson.Page apply(@PathParam("groepId") GroupId group, SeriesJson.Wanted input) {
    return SessionJson.of(series.apply(group, input.wijziging().forRoom(), input.vingerafdruk()));
  }
}
