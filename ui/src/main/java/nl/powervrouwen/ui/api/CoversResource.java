package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.coaching.CoverId;
import nl.powervrouwen.coaching.CoverRow;
import nl.powervrouwen.coaching.Covers;

/** {@code vervangingen}: which coach takes over from which other, and in which days. */
@Path("vervangingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class CoversResource {

  private final Covers covers;

  /** Answers from this room. */
  @Inject
  public CoversResource(Covers covers) {
    this.covers = covers;
  }

  /** Those that are not over. */
  @GET
  public CoverJson.Page list() {
    return CoverJson.of(covers.all());
  }

  /** Arranges one. */
  @POST
  public Answer.Made<CoverJson> add(CoverJson.Input input) {
    CoverRow made = covers.add(input.forRoom());
    return new Answer.Made<>(
        "vervangingen/" + made.id().value(), CoverJson.of(made), made.version());
  }

  /** One of them. */
  @GET
  @Path("{vervangingId}")
  public Answer.Shown<CoverJson> get(@PathParam("vervangingId") CoverId cover) {
    CoverRow row = covers.get(cover);
    return new Answer.Shown<>(CoverJson.of(row), row.version());
  }

  /** Ends one. */
  @DELETE
  @Path("{vervangingId}")
  public void end(
      @PathParam("vervangingId") CoverId cover,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    covers.end(cover, Versions.seen(match));
  }
}
