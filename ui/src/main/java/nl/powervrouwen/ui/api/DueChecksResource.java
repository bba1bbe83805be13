package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.results.Results;

/** {@code navragen}: of which results somebody must ask now whether they go on. */
@Path("navragen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class DueChecksResource {

  private final Results results;

  /** Answers from this room. */
  @Inject
  public DueChecksResource(Results results) {
    this.results = results;
  }

  /** What must be asked now, what has waited longest first. */
  @GET
  public ResultJson.DuePage due() {
    return ResultJson.due(results.due());
  }
}
