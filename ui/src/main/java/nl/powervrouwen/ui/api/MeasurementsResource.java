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
import nl.powervrouwen.results.MeasurementId;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.Measurements;

/** {@code metingen}: reading and correcting what was measured. */
@Path("metingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class MeasurementsResource {

  private final Measurements measurements;

  /** Answers from this room. */
  @Inject
  public MeasurementsResource(Measurements measurements) {
    this.measurements = measurements;
  }

  /** One measurement. */
  @GET
  @Path("{metingId}")
  public Answer.Shown<MeasurementJson> get(@PathParam("metingId") MeasurementId measurement) {
    return shown(measurements.get(measurement));
  }

  /** Corrects a measurement. */
  @PUT
  @Path("{metingId}")
  public Answer.Shown<MeasurementJson> change(
      @PathParam("metingId") MeasurementId measurement,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      MeasurementJson.Input input) {
    return shown(measurements.change(measurement, Versions.seen(match), input.data()));
  }

  /** Takes back a measurement that was recorded by mistake. */
  @DELETE
  @Path("{metingId}")
  public void remove(
      @PathParam("metingId") MeasurementId measurement,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    measurements.remove(measurement, Versions.seen(match));
  }

  private static Answer.Shown<MeasurementJson> shown(MeasurementRow row) {
    return new Answer.Shown<>(MeasurementJson.of(row), row.version());
  }
}
