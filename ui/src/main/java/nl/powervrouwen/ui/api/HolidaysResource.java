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
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.sessions.YearlyHolidays;

/** {@code vrije-dagen}: the days on which no series is planned. */
@Path("vrije-dagen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class HolidaysResource {

  private final Holidays holidays;
  private final YearlyHolidays publicHolidays;

  /** Answers from this room. */
  @Inject
  public HolidaysResource(Holidays holidays, YearlyHolidays publicHolidays) {
    this.holidays = holidays;
    this.publicHolidays = publicHolidays;
  }

  /** All of them, first one first. */
  @GET
  public HolidayJson.Page list() {
    return HolidayJson.of(holidays.all());
  }

  /** Adds free days. */
  @POST
  public Answer.Made<HolidayJson> add(HolidayJson.Input input) {
    HolidayRow made = holidays.add(input.naam(), input.eersteDag(), input.laatsteDag());
    return new Answer.Made<>("vrije-dagen", HolidayJson.of(made), made.version());
  }

  /** Adds the public holidays of a year. */
  @POST
  @Path("_feestdagen")
  public HolidayJson.Page addPublicHolidays(HolidayJson.Year input) {
    return HolidayJson.of(publicHolidays.add(input.jaar()));
  }

  /** Changes free days. */
  @PUT
  @Path("{vrijeDagenId}")
  public Answer.Shown<HolidayJson> change(
      @PathParam("vrijeDagenId") HolidayId holiday,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      HolidayJson.Input input) {
    HolidayRow changed =
        holidays.change(
            holiday, Versions.seen(match), input.naam(), input.eersteDag(), input.laatsteDag());
    return new Answer.Shown<>(HolidayJson.of(changed), changed.version());
  }

  /** Removes free days. */
  @DELETE
  @Path("{vrijeDagenId}")
  public void remove(
      @PathParam("vrijeDagenId") HolidayId holiday,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    holidays.remove(holiday, Versions.seen(match));
  }
}
