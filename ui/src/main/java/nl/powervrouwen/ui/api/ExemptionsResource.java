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
import nl.powervrouwen.inburgering.ExemptionId;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.Exemptions;

/** {@code vrijstellingen}: the vrijstellingen and ontheffingen, each by itself. */
@Path("vrijstellingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ExemptionsResource {

  private final Exemptions exemptions;

  /** Answers from this room. */
  @Inject
  public ExemptionsResource(Exemptions exemptions) {
    this.exemptions = exemptions;
  }

  /** One of them. */
  @GET
  @Path("{vrijstellingId}")
  public Answer.Shown<ExemptionJson> get(@PathParam("vrijstellingId") ExemptionId id) {
    return shown(exemptions.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{vrijstellingId}")
  public Answer.Shown<ExemptionJson> change(
      @PathParam("vrijstellingId") ExemptionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ExemptionJson.Input input) {
    return shown(exemptions.change(id, Versions.seen(match), input.data()).row());
  }

  /** Takes back one that was recorded by mistake. */
  @DELETE
  @Path("{vrijstellingId}")
  public void remove(
      @PathParam("vrijstellingId") ExemptionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    exemptions.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<ExemptionJson> shown(ExemptionRow row) {
    return new Answer.Shown<>(ExemptionJson.of(row), row.version());
  }
}
