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
import nl.powervrouwen.circumstances.ArrangementId;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;

/** {@code randvoorwaarden}: what is arranged, each by itself. */
@Path("randvoorwaarden")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ArrangementsResource {

  private final Arrangements arrangements;

  /** Answers from this room. */
  @Inject
  public ArrangementsResource(Arrangements arrangements) {
    this.arrangements = arrangements;
  }

  /** One of them. */
  @GET
  @Path("{randvoorwaardeId}")
  public Answer.Shown<ArrangementJson> get(@PathParam("randvoorwaardeId") ArrangementId id) {
    return shown(arrangements.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{randvoorwaardeId}")
  public Answer.Shown<ArrangementJson> change(
      @PathParam("randvoorwaardeId") ArrangementId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ArrangementJson.Input input) {
    return shown(arrangements.change(id, Versions.seen(match), input.forRoom()));
  }

  /** Removes one. */
  @DELETE
  @Path("{randvoorwaardeId}")
  public void remove(
      @PathParam("randvoorwaardeId") ArrangementId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    arrangements.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<ArrangementJson> shown(ArrangementRow row) {
    return new Answer.Shown<>(ArrangementJson.of(row), row.version());
  }
}
