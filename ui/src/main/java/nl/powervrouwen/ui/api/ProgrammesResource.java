package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Programmes;

/** {@code programmas}: the programmes of the municipality. */
@Path("programmas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ProgrammesResource {

  private final Programmes programmes;

  /** Answers from these rooms. */
  @Inject
  public ProgrammesResource(Programmes programmes) {
    this.programmes = programmes;
  }

  /** All programmes. */
  @GET
  public ProgrammeJson.Page list() {
    return new ProgrammeJson.Page(programmes.all().stream().map(ProgrammeJson::of).toList());
  }

  /** Opens a programme. */
  @POST
  public Answer.Made<ProgrammeJson> open(ProgrammeJson.Input input) {
    ProgrammeDetails made = programmes.open(input.forRoom());
    return new Answer.Made<>(
        "programmas/" + made.id().value(), ProgrammeJson.of(made), made.version());
  }

  /** One programme. */
  @GET
  @Path("{programmaId}")
  public Answer.Shown<ProgrammeJson> get(@PathParam("programmaId") ProgrammeId programme) {
    return shown(programmes.get(programme));
  }

  /** Changes a programme. */
  @PUT
  @Path("{programmaId}")
  public Answer.Shown<ProgrammeJson> change(
      @PathParam("programmaId") ProgrammeId programme,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ProgrammeJson.Input input) {
    return shown(programmes.change(programme, Versions.seen(match), input.forRoom()));
  }

  private static Answer.Shown<ProgrammeJson> shown(ProgrammeDetails details) {
    return new Answer.Shown<>(ProgrammeJson.of(details), details.version());
  }
}
