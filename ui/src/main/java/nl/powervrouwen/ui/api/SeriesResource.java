package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;

/** {@code groepen/…/bijeenkomstenreeks}: all meetings of a group, planned and changed at once. */
@Path("groepen/{groepId}/bijeenkomstenreeks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SeriesResource {

  private final Series series;

  /** Answers from this room. */
  @Inject
  public SeriesResource(Series series) {
    this.series = series;
  }

  /** Shows what a change would do; saves nothing. */
  @POST
  @Path("_voorbeeld")
  public SeriesJson preview(@PathParam("groepId") String id, Body body) {
    GroupId group = group(id);
    SeriesChange change = SeriesJson.input(body);
    return named(() -> SeriesJson.of(series.preview(group, change)));
  }

  /** Does what was shown. */
  @POST
  @Path("_pastoe")
  public SessionJson.Page apply(@PathParam("groepId") String id, Body body) {
    GroupId group = group(id);
    SeriesJson.Wanted wanted = SeriesJson.wanted(body);
    return named(() -> SessionJson.of(series.apply(group, wanted.change(), wanted.fingerprint())));
  }

  private static GroupId group(String id) {
    return new GroupId(Ids.inPath(id));
  }

  /** Here from and until are times; elsewhere they are days, and have other names in the JSON. */
  private static <T> T named(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput refusal) {
      throw new InvalidInput(refusal.problems().stream().map(SeriesResource::named).toList());
    }
  }

  private static Problem named(Problem problem) {
    return switch (problem.field()) {
      case "from" -> new Problem("fromTime", problem.code(), problem.values());
      case "until" -> new Problem("untilTime", problem.code(), problem.values());
      default -> problem;
    };
  }
}
