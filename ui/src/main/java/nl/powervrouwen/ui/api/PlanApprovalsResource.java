package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.goals.PlanApprovalId;
import nl.powervrouwen.goals.PlanApprovalRow;
import nl.powervrouwen.goals.PlanApprovals;

/** {@code instemmingen}: each of the times that a participant agreed with the plan. */
@Path("instemmingen")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PlanApprovalsResource {

  private final PlanApprovals approvals;

  /** Answers from this room. */
  @Inject
  public PlanApprovalsResource(PlanApprovals approvals) {
    this.approvals = approvals;
  }

  /** One of them. */
  @GET
  @Path("{instemmingId}")
  public Answer.Shown<PlanApprovalJson> get(@PathParam("instemmingId") PlanApprovalId approval) {
    PlanApprovalRow row = approvals.get(approval);
    return new Answer.Shown<>(PlanApprovalJson.of(row), row.version());
  }

  /** Takes back what was recorded by mistake. */
  @DELETE
  @Path("{instemmingId}")
  public void remove(
      @PathParam("instemmingId") PlanApprovalId approval,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    approvals.remove(approval, Versions.seen(match));
  }
}
