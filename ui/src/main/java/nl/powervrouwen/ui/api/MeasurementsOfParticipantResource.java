package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.Measurements;

/** {@code deelnemers/…/metingen}: how far one participant came. */
@Path("deelnemers/{deelnemerId}/metingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class MeasurementsOfParticipantResource {

  private final Measurements measurements;

  /** Answers from this room. */
  @Inject
  public MeasurementsOfParticipantResource(Measurements measurements) {
    this.measurements = measurements;
  }

  /** What was measured, the first one first. */
  @GET
  public MeasurementJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return MeasurementJson.of(measurements.of(participant));
  }

  /** Records a measurement. */
  @POST
  public Answer.Made<MeasurementJson> add(
      @PathParam("deelnemerId") ParticipantId participant, MeasurementJson.Input input) {
    MeasurementRow made = measurements.add(participant, input.data());
    return new Answer.Made<>(
        "metingen/" + made.id().value(), MeasurementJson.of(made), made.version());
  }
}
