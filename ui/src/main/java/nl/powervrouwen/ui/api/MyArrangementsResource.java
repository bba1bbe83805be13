package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.circumstances.Arrangements;

/** {@code ik/randvoorwaarden}: what was to be arranged until today, for the caller. */
@Path("ik/randvoorwaarden")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MyArrangementsResource {

  private final Arrangements arrangements;

  /** Answers from this room. */
  @Inject
  public MyArrangementsResource(Arrangements arrangements) {
    this.arrangements = arrangements;
  }

  /** What has waited longest first. */
  @GET
  public ArrangementJson.Page due() {
    return ArrangementJson.of(arrangements.due());
  }
}
