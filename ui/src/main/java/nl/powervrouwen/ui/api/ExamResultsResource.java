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
import nl.powervrouwen.inburgering.ExamResultId;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExamResults;

/** {@code examens}: results of exams, each by itself. */
@Path("examens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ExamResultsResource {

  private final ExamResults exams;

  /** Answers from this room. */
  @Inject
  public ExamResultsResource(ExamResults exams) {
    this.exams = exams;
  }

  /** One of them. */
  @GET
  @Path("{examenId}")
  public Answer.Shown<ExamResultJson> get(@PathParam("examenId") ExamResultId id) {
    return shown(exams.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{examenId}")
  public Answer.Shown<ExamResultJson> change(
      @PathParam("examenId") ExamResultId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ExamResultJson.Input input) {
    return shown(exams.change(id, Versions.seen(match), input.data()));
  }

  /** Removes one. */
  @DELETE
  @Path("{examenId}")
  public void remove(
      @PathParam("examenId") ExamResultId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    exams.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<ExamResultJson> shown(ExamResultRow row) {
    return new Answer.Shown<>(ExamResultJson.of(row), row.version());
  }
}
