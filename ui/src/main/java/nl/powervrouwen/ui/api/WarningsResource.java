package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.warnings.Warnings;

/** {@code signalen}: who may be slipping away. */
@Path("signalen")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WarningsResource {

  private final Warnings warnings;

  /** Answers from this room. */
  @Inject
  public WarningsResource(Warnings warnings) {
    this.warnings = warnings;
  }

  /** All that are given, the oldest first. */
  @GET
  public WarningJson.Page all() {
    return WarningJson.of(warnings.all());
  }
}
