package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import nl.powervrouwen.warnings.AsideId;
import nl.powervrouwen.warnings.Warnings;

/** {@code opzijgezet}: warnings that were put aside. */
@Path("opzijgezet")
@Dependent
public class AsidesResource {

  private final Warnings warnings;

  /** Answers from this room. */
  @Inject
  public AsidesResource(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Gives a warning again. */
  @DELETE
  @Path("{opzijId}")
  public void takeBack(
      @PathParam("opzijId") AsideId aside, @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    warnings.takeBack(aside, Versions.seen(match));
  }
}
