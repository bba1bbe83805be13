package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.TransferId;

/** {@code ik/overdrachten}: what was transferred to the caller. */
@Path("ik/overdrachten")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MyTransfersResource {

  private final CoachTransfers transfers;

  /** Answers from this room. */
  @Inject
  public MyTransfersResource(CoachTransfers transfers) {
    this.transfers = transfers;
  }

  /** What the caller has not yet said to have seen. */
  @GET
  public TransferJson.Page list() {
    return TransferJson.of(transfers.unseen());
  }

  /** The caller has seen it. */
  @POST
  @Path("{overdrachtId}/_gezien")
  public void seen(@PathParam("overdrachtId") TransferId transfer) {
    transfers.seen(transfer);
  }
}
