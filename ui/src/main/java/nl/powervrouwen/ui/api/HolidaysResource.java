package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;

/** {@code vrije-dagen}: the days on which no series is planned. */
@Path("vrije-dagen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class HolidaysResource {

  private final Holidays holidays;

  /** Answers from this room. */
  @Inject
  public HolidaysResource(Holidays holidays) {
    this.holidays = holidays;
  }

  /** All of them, first one first. */
  @GET
  public HolidayJson.Page list() {
    return HolidayJson.of(holidays.all());
  }

  /** Adds free days. */
  @POST
  public Response add(Body body) {
    HolidayJson.Input input = HolidayJson.input(body);
    HolidayRow made = holidays.add(input.name(), input.firstDay(), input.lastDay());
    return Answers.made("vrije-dagen", HolidayJson.of(made), made.version());
  }

  /** Adds the public holidays of a year. */
  @POST
  @Path("_feestdagen")
  public HolidayJson.Page addPublicHolidays(Body body) {
    return HolidayJson.of(holidays.addPublicHolidays(HolidayJson.year(body)));
  }

  /** Changes free days. */
  @PUT
  @Path("{vrijeDagenId}")
  public Response change(
      @PathParam("vrijeDagenId") String id, @Context HttpHeaders headers, Body body) {
    HolidayId holiday = holiday(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    HolidayJson.Input input = HolidayJson.input(body);
    HolidayRow changed =
        holidays.change(holiday, seen, input.name(), input.firstDay(), input.lastDay());
    return Answers.shown(HolidayJson.of(changed), changed.version());
  }

  /** Removes free days. */
  @DELETE
  @Path("{vrijeDagenId}")
  public Response remove(@PathParam("vrijeDagenId") String id, @Context HttpHeaders headers) {
    HolidayId holiday = holiday(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    holidays.remove(holiday, seen);
    return Response.noContent().build();
  }

  private static HolidayId holiday(String id) {
    return new HolidayId(Ids.inPath(id));
  }
}
