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
import nl.powervrouwen.coaching.FileOpeningId;
import nl.powervrouwen.coaching.FileOpeningRow;
import nl.powervrouwen.coaching.FileOpenings;

/** {@code inzages}: files of participants whom another coaches, opened with a reason. */
@Path("inzages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class FileOpeningsResource {

  private final FileOpenings openings;

  /** Answers from this room. */
  @Inject
  public FileOpeningsResource(FileOpenings openings) {
    this.openings = openings;
  }

  /** Those of the last two weeks, for who watches over them. */
  @GET
  public FileOpeningJson.Page list() {
    return FileOpeningJson.of(openings.recent());
  }

  /** Opens a file. */
  @POST
  public Answer.Made<FileOpeningJson> open(FileOpeningJson.Input input) {
    FileOpeningRow made = openings.open(input.deelnemerId(), input.reden());
    return new Answer.Made<>(
        "inzages/" + made.id().value(), FileOpeningJson.of(made), made.version());
  }

  /** One of them. */
  @GET
  @Path("{inzageId}")
  public Answer.Shown<FileOpeningJson> get(@PathParam("inzageId") FileOpeningId opening) {
    FileOpeningRow row = openings.get(opening);
    return new Answer.Shown<>(FileOpeningJson.of(row), row.version());
  }

  /** Closes a file before its time. */
  @DELETE
  @Path("{inzageId}")
  public void close(
      @PathParam("inzageId") FileOpeningId opening,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    openings.close(opening, Versions.seen(match));
  }
}
