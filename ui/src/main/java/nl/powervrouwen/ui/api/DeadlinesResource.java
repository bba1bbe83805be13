package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.inburgering.Inburgering;

/** {@code termijnen}: until when what must be done. */
@Path("termijnen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class DeadlinesResource {

  private final Inburgering inburgering;

  /** Answers from this room. */
  @Inject
  public DeadlinesResource(Inburgering inburgering) {
    this.inburgering = inburgering;
  }

  /** What is still to be done, the first one first. */
  @GET
  public DeadlineJson.Page due() {
    return DeadlineJson.of(inburgering.due());
  }
}
