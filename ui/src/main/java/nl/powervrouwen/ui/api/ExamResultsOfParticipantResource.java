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
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/examens}: results of exams of one participant. */
@Path("deelnemers/{deelnemerId}/examens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ExamResultsOfParticipantResource {

  private final ExamResults exams;

  /** Answers from this room. */
  @Inject
  public ExamResultsOfParticipantResource(ExamResults exams) {
    this.exams = exams;
  }

  /** All of them. */
  @GET
  public ExamResultJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ExamResultJson.of(exams.of(participant));
  }

  /** Records one. */
  @POST
  public Answer.Made<ExamResultJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ExamResultJson.Input input) {
    ExamResultRow made = exams.add(participant, input.data());
    return new Answer.Made<>(
        "examens/" + made.id().value(), ExamResultJson.of(made), made.version());
  }
}
