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
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/voortgangsgesprekken}: progress interviews of one participant. */
@Path("deelnemers/{deelnemerId}/voortgangsgesprekken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ProgressInterviewsOfParticipantResource {

  private final ProgressInterviews interviews;

  /** Answers from this room. */
  @Inject
  public ProgressInterviewsOfParticipantResource(ProgressInterviews interviews) {
    this.interviews = interviews;
  }

  /** All of them. */
  @GET
  public ProgressInterviewJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ProgressInterviewJson.of(interviews.of(participant));
  }

  /** Records one. */
  @POST
  public Answer.Made<ProgressInterviewJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ProgressInterviewJson.Input input) {
    ProgressInterviewRow made = interviews.add(participant, input.data());
    return new Answer.Made<>(
        "voortgangsgesprekken/" + made.id().value(),
        ProgressInterviewJson.of(made),
        made.version());
  }
}
