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
import nl.powervrouwen.inburgering.ProgressInterviewId;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.ProgressInterviews;

/** {@code voortgangsgesprekken}: progress interviews, each by itself. */
@Path("voortgangsgesprekken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ProgressInterviewsResource {

  private final ProgressInterviews interviews;

  /** Answers from this room. */
  @Inject
  public ProgressInterviewsResource(ProgressInterviews interviews) {
    this.interviews = interviews;
  }

  /** One of them. */
  @GET
  @Path("{voortgangsgesprekId}")
  public Answer.Shown<ProgressInterviewJson> get(
      @PathParam("voortgangsgesprekId") ProgressInterviewId id) {
    return shown(interviews.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{voortgangsgesprekId}")
  public Answer.Shown<ProgressInterviewJson> change(
      @PathParam("voortgangsgesprekId") ProgressInterviewId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ProgressInterviewJson.Input input) {
    return shown(interviews.change(id, Versions.seen(match), input.data()));
  }

  /** Removes one. */
  @DELETE
  @Path("{voortgangsgesprekId}")
  public void remove(
      @PathParam("voortgangsgesprekId") ProgressInterviewId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    interviews.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<ProgressInterviewJson> shown(ProgressInterviewRow row) {
    return new Answer.Shown<>(ProgressInterviewJson.of(row), row.version());
  }
}
