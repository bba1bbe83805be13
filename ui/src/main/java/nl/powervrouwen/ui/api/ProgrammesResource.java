package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
  public Response open(Body body) {
    ProgrammeDetails made = programmes.open(ProgrammeJson.input(body));
    return Answers.made("programmas/" + made.id().value(), ProgrammeJson.of(made), made.version());
  }

  /** One programme. */
  @GET
  @Path("{programmaId}")
  public Response get(@PathParam("programmaId") String id) {
    return shown(programmes.get(programme(id)));
  }

  /** Changes a programme. */
  @PUT
  @Path("{programmaId}")
  public Response change(
      @PathParam("programmaId") String id, @Context HttpHeaders headers, Body body) {
    ProgrammeId programme = programme(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    return shown(programmes.change(programme, seen, ProgrammeJson.input(body)));
  }

  private static ProgrammeId programme(String id) {
    return new ProgrammeId(Ids.inPath(id));
  }

  private static Response shown(ProgrammeDetails details) {
    return Answers.shown(ProgrammeJson.of(details), details.version());
  }
}
