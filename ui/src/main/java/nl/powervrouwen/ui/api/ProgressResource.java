package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.programmes.EnrolmentId;

/**
 * {@code inschrijvingen/…/voortgang}: how far one participant is in the curriculum of the group.
 */
@Path("inschrijvingen/{inschrijvingId}/voortgang")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ProgressResource {

  private final Progress progress;

  /** Answers from this room. */
  @Inject
  public ProgressResource(Progress progress) {
    this.progress = progress;
  }

  /** What they reached, and what is still missing. */
  @GET
  public ProgressJson get(@PathParam("inschrijvingId") EnrolmentId enrolment) {
    return ProgressJson.of(progress.of(enrolment));
  }
}
