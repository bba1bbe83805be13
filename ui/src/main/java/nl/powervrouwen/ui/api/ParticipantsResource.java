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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.Groups;
import org.jspecify.annotations.Nullable;

/** {@code deelnemers}: the participants, found by page or by name, registered and changed. */
@Path("deelnemers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ParticipantsResource {

  private static final String FORWARDS = "vooruit";
  private static final String BACKWARDS = "terug";
  private static final int USUAL_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  private final Participants participants;
  private final Groups groups;

  /** Answers from these rooms. */
  @Inject
  public ParticipantsResource(Participants participants, Groups groups) {
    this.participants = participants;
    this.groups = groups;
  }

  /** One page of the participants that the caller may see. */
  @GET
  public ParticipantJson.Page list(
      @QueryParam("paginaGrootte") @Nullable String size,
      @QueryParam("vanaf") @Nullable String from,
      @QueryParam("richting") @Nullable String direction,
      @QueryParam("sortering") @Nullable String sort) {
    Query query = new Query();
    int rows = query.number("paginaGrootte", size, USUAL_SIZE, 1, LARGEST_SIZE);
    UUID cursor = query.id("vanaf", from);
    boolean back = query.word("richting", direction, FORWARDS, BACKWARDS).equals(BACKWARDS);
    String order = query.word("sortering", sort, orders());
    query.end();
    return page("", order, cursor, back, rows);
  }

  /** Searches by name; a POST, for a name has no place in an address. */
  @POST
  @Path("_zoek")
  public ParticipantJson.Page search(Body body) {
    String words = body.text("zoekterm");
    Integer size = body.number("paginaGrootte");
    UUID cursor = body.id("vanaf");
    String direction = body.word("richting", FORWARDS, BACKWARDS);
    String order = body.word("sortering", orders());
    int rows = body.within("paginaGrootte", size, USUAL_SIZE, 1, LARGEST_SIZE);
    body.end();
    return page(words == null ? "" : words, order, cursor, direction.equals(BACKWARDS), rows);
  }

  /** Registers a participant. */
  @POST
  public Response register(Body body) {
    ParticipantDetails made = participants.register(ParticipantJson.input(body));
    return Answers.made(
        "deelnemers/" + made.id().value(), ParticipantJson.of(made), made.version());
  }

  /** One participant. */
  @GET
  @Path("{deelnemerId}")
  public Response get(@PathParam("deelnemerId") String id) {
    return shown(participants.get(participant(id)));
  }

  /** Changes a participant. */
  @PUT
  @Path("{deelnemerId}")
  public Response change(
      @PathParam("deelnemerId") String id, @Context HttpHeaders headers, Body body) {
    ParticipantId participant = participant(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    return shown(participants.change(participant, seen, ParticipantJson.input(body)));
  }

  /** The groups she is or was enrolled in. */
  @GET
  @Path("{deelnemerId}/inschrijvingen")
  public EnrolmentJson.Page enrolments(@PathParam("deelnemerId") String id) {
    return EnrolmentJson.of(groups.enrolmentsOf(participant(id)));
  }

  private ParticipantJson.Page page(
      String words, String order, @Nullable UUID cursor, boolean back, int rows) {
    boolean descending = order.startsWith("-");
    ParticipantQuery.Sort sort =
        Terms.SORT.find(descending ? order.substring(1) : order).orElseThrow();
    ParticipantId from = cursor == null ? null : new ParticipantId(cursor);
    return ParticipantJson.of(
        participants.find(new ParticipantQuery(words, sort, descending, from, back, rows)));
  }

  /** Every term, upwards and downwards; by name upwards first. */
  private static String[] orders() {
    return Terms.SORT.all().stream()
        .flatMap(term -> Stream.of(term, "-" + term))
        .toArray(String[]::new);
  }

  private static ParticipantId participant(String id) {
    return new ParticipantId(Ids.inPath(id));
  }

  private static Response shown(ParticipantDetails details) {
    return Answers.shown(ParticipantJson.of(details), details.version());
  }
}
