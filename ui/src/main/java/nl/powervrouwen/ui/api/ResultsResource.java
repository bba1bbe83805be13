package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.powervrouwen.results.ResultId;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;

/** {@code resultaten}: what participants found, and how many of them found something. */
@Path("resultaten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ResultsResource {

  private final Results results;

  /** Answers from this room. */
  @Inject
  public ResultsResource(Results results) {
    this.results = results;
  }

  /** What all found whom the caller may see. */
  @GET
  public ResultJson.All all() {
    return ResultJson.of(results.foundByAll(), results.all());
  }

  /** One result. */
  @GET
  @Path("{resultaatId}")
  public Answer.Shown<ResultJson> get(@PathParam("resultaatId") ResultId result) {
    return shown(results.get(result));
  }

  /** Corrects a result. */
  @PUT
  @Path("{resultaatId}")
  public Answer.Shown<ResultJson> change(
      @PathParam("resultaatId") ResultId result,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ResultJson.Input input) {
    return shown(results.change(result, Versions.seen(match), input.data()));
  }

  /** Tells what came of asking whether it still goes on. */
  @POST
  @Path("{resultaatId}/_beantwoordnavraag")
  public Answer.Shown<ResultJson> answer(
      @PathParam("resultaatId") ResultId result,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ResultJson.Answering input) {
    return shown(results.answer(result, Versions.seen(match), input.answer()));
  }

  /** Takes back a result that was recorded by mistake. */
  @DELETE
  @Path("{resultaatId}")
  public void remove(
      @PathParam("resultaatId") ResultId result,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    results.remove(result, Versions.seen(match));
  }

  private static Answer.Shown<ResultJson> shown(ResultRow row) {
    return new Answer.Shown<>(ResultJson.of(row), row.version());
  }
}
