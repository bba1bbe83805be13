package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/instemmingen}: recording that a participant agrees with the plan. */
@Path("deelnemers/{deelnemerId}/instemmingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ApprovalsOfParticipantResource {

  private final PlanApprovals approvals;

  /** Answers from this room. */
  @Inject
  public ApprovalsOfParticipantResource(PlanApprovals approvals) {
    this.approvals = approvals;
  }

  /** Records that the participant agrees with the plan that was seen. */
  @POST
  public Answer.Made<PlanApprovalJson> add(
      @PathParam("deelnemerId") ParticipantId participant, PlanApprovalJson.Input input) {
    PlanApprovalRow made = approvals.add(participant, input.vingerafdruk(), input.data());
    return new Answer.Made<>(
        "instemmingen/" + made.id().value(), PlanApprovalJson.of(made), made.version());
  }
}
