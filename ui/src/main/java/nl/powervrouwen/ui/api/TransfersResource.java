package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.powervrouwen.participants.CoachTransfers;

/** {@code overdrachten}: participants get another coach. */
@Path("overdrachten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class TransfersResource {

  private final CoachTransfers transfers;

  /** Answers from this room. */
  @Inject
  public TransfersResource(CoachTransfers transfers) {
    this.transfers = transfers;
  }

  /** What a transfer would do. */
  @POST
  @Path("_voorbeeld")
  public TransferJson.Preview preview(TransferJson.Input input) {
    return TransferJson.of(transfers.preview(input.forRoom()));
  }

  /** Transfers all who stand in the preview, or none. */
  @POST
  public TransferJson.Done transfer(TransferJson.Input input) {
    String fingerprint = Objects.requireNonNullElse(input.kenmerk(), "");
    return new TransferJson.Done(transfers.transfer(input.forRoom(), fingerprint));
  }
}
