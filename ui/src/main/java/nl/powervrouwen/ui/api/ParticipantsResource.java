package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.Groups;
import org.jspecify.annotations.Nullable;

/** {@code deelnemers}: the participants, found by page or by name, registered and changed. */
@Path("deelnemers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ParticipantsResource {

  private final Participants participants;
  private final Duplicates duplicates;
  private final Groups groups;

  /** Answers from these rooms. */
  @Inject
  public ParticipantsResource(Participants participants, Duplicates duplicates, Groups groups) {
    this.participants = participants;
    this.duplicates = duplicates;
    this.groups = groups;
  }

  /** One page of the participants that the caller may see. */
  @GET
  public ParticipantJson.Page list(
      @QueryParam("paginaGrootte")
          @Means("size")
          @DefaultValue(ParticipantJson.USUAL_SIZE)
          @Min(1) @Max(ParticipantJson.LARGEST_SIZE) int size,
      @QueryParam("vanaf") @Means("from") @Nullable ListPoint from,
      @QueryParam("richting") @Means("backwards") @DefaultValue("vooruit")
          ParticipantJson.Direction direction,
      @QueryParam("sortering") @Means("sort") @DefaultValue("naam") ParticipantJson.Order order) {
    return search(new ParticipantJson.Search("", size, from, direction, order));
  }

  /** Searches by name; a POST, for a name has no place in an address. */
  @POST
  @Path("_zoek")
  public ParticipantJson.Page search(ParticipantJson.Search input) {
    return ParticipantJson.of(participants.find(input.query()));
  }

  /** Who has this name and is coached by another; a POST for the same reason. */
  @POST
  @Path("_zoekbijcollegas")
  public KnownElsewhereJson.Page searchElsewhere(KnownElsewhereJson.Search input) {
    return KnownElsewhereJson.of(participants.elsewhere(input.naam()));
  }

  /** Registers a participant. */
  @POST
  public Answer.Made<ParticipantJson> register(ParticipantJson.Input input) {
    ParticipantDetails made =
        Boolean.TRUE.equals(input.anderePersoon())
            ? participants.registerAnother(input.forRoom())
            : participants.register(input.forRoom());
    return new Answer.Made<>(
        "deelnemers/" + made.id().value(), ParticipantJson.of(made), made.version());
  }

  /** One participant. */
  @GET
  @Path("{deelnemerId}")
  public Answer.Shown<ParticipantJson> get(@PathParam("deelnemerId") ParticipantId participant) {
    return shown(participants.get(participant));
  }

  /** Changes a participant. */
  @PUT
  @Path("{deelnemerId}")
  public Answer.Shown<ParticipantJson> change(
      @PathParam("deelnemerId") ParticipantId participant,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ParticipantJson.Input input) {
    ParticipantDetails changed =
        participants.change(participant, Versions.seen(match), input.forRoom());
    return shown(
        input.removesBsn() ? participants.removeBsn(participant, changed.version()) : changed);
  }

  /** Removes a participant about whom nothing is recorded. */
  @DELETE
  @Path("{deelnemerId}")
  public void remove(
      @PathParam("deelnemerId") ParticipantId participant,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    duplicates.remove(participant, Versions.seen(match));
  }

  /** The groups in which the participant is or was enrolled. */
  @GET
  @Path("{deelnemerId}/inschrijvingen")
  public EnrolmentJson.Page enrolments(@PathParam("deelnemerId") ParticipantId participant) {
    return EnrolmentJson.of(groups.enrolmentsOf(participant));
  }

  private static Answer.Shown<ParticipantJson> shown(ParticipantDetails details) {
    return new Answer.Shown<>(ParticipantJson.of(details), details.version());
  }
}
