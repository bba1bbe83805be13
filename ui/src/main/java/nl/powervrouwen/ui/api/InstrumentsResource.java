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
import nl.powervrouwen.results.InstrumentId;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.Instruments;

/** {@code instrumenten}: what the municipality measures with, filled in by itself. */
@Path("instrumenten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class InstrumentsResource {

  private final Instruments instruments;

  /** Answers from this room. */
  @Inject
  public InstrumentsResource(Instruments instruments) {
    this.instruments = instruments;
  }

  /** All of them, by name. */
  @GET
  public InstrumentJson.Page list() {
    return InstrumentJson.of(instruments.all());
  }

  /** Adds an instrument. */
  @POST
  public Answer.Made<InstrumentJson> add(InstrumentJson.Input input) {
    InstrumentRow made = instruments.add(input.naam(), input.domains(), input.levels());
    return new Answer.Made<>(
        "instrumenten/" + made.id().value(), InstrumentJson.of(made), made.version());
  }

  /** One instrument. */
  @GET
  @Path("{instrumentId}")
  public Answer.Shown<InstrumentJson> get(@PathParam("instrumentId") InstrumentId instrument) {
    return shown(instruments.get(instrument));
  }

  /** Changes an instrument. */
  @PUT
  @Path("{instrumentId}")
  public Answer.Shown<InstrumentJson> change(
      @PathParam("instrumentId") InstrumentId instrument,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      InstrumentJson.Input input) {
    return shown(
        instruments.change(
            instrument, Versions.seen(match), input.naam(), input.domains(), input.levels()));
  }

  /** Removes an instrument; what was measured with it stays. */
  @DELETE
  @Path("{instrumentId}")
  public void remove(
      @PathParam("instrumentId") InstrumentId instrument,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    instruments.remove(instrument, Versions.seen(match));
  }

  private static Answer.Shown<InstrumentJson> shown(InstrumentRow row) {
    return new Answer.Shown<>(InstrumentJson.of(row), row.version());
  }
}
