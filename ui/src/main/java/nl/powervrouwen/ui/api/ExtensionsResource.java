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
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionId;
import nl.powervrouwen.inburgering.Extensions;

/** {@code verlengingen}: the extensions of a participant's term, each by itself. */
@Path("verlengingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ExtensionsResource {

  private final Extensions extensions;

  /** Answers from this room. */
  @Inject
  public ExtensionsResource(Extensions extensions) {
    this.extensions = extensions;
  }

  /** One of them. */
  @GET
  @Path("{verlengingId}")
  public Answer.Shown<ExtensionJson> get(@PathParam("verlengingId") ExtensionId id) {
    return shown(extensions.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{verlengingId}")
  public Answer.Shown<ExtensionJson> change(
      @PathParam("verlengingId") ExtensionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ExtensionJson.Input input) {
    return shown(extensions.change(id, Versions.seen(match), input.data()).row());
  }

  /** Takes back one that was recorded by mistake. */
  @DELETE
  @Path("{verlengingId}")
  public void remove(
      @PathParam("verlengingId") ExtensionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    extensions.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<ExtensionJson> shown(ExtendedTerm row) {
    return new Answer.Shown<>(ExtensionJson.of(row), row.extension().version());
  }
}
