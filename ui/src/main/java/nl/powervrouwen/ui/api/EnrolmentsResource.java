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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;

/** {@code inschrijvingen}: the steps of one enrolment. */
@Path("inschrijvingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class EnrolmentsResource {

  private static final String WAITING = Terms.STAGE.of(Stage.WAITING);
  private static final String ENROLLED = Terms.STAGE.of(Stage.ENROLLED);

  private final Groups groups;
  private final Enrolments enrolments;

  /** Answers from these rooms. */
  @Inject
  public EnrolmentsResource(Groups groups, Enrolments enrolments) {
    this.groups = groups;
    this.enrolments = enrolments;
  }

  /** Every step of the enrolment, oldest first. */
  @GET
  @Path("{inschrijvingId}/geschiedenis")
  public EnrolmentJson.History history(@PathParam("inschrijvingId") String id) {
    return EnrolmentJson.history(groups.history(enrolment(id)));
  }

  /** Puts who applied on the waiting list, or gives her a place. */
  @PUT
  @Path("{inschrijvingId}/fase")
  public Response step(
      @PathParam("inschrijvingId") String id, @Context HttpHeaders headers, Body body) {
    EnrolmentId enrolment = enrolment(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    body.require("fase");
    String stage = body.word("fase", WAITING, ENROLLED);
    LocalDate since = body.date("begindatum");
    body.end();
    EnrolmentRow row =
        stage.equals(WAITING)
            ? enrolments.putOnWaitingList(enrolment, seen)
            : enrolments.admit(enrolment, seen, since);
    return Answers.shown(EnrolmentJson.of(row), row.version());
  }

  /** Moves her to another group; answers with her enrolment there. */
  @POST
  @Path("{inschrijvingId}/_verplaats")
  public Response move(
      @PathParam("inschrijvingId") String id, @Context HttpHeaders headers, Body body) {
    EnrolmentId enrolment = enrolment(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    body.require("groepId");
    UUID group = body.id("groepId");
    LocalDate from = body.date("begindatum");
    body.end();
    EnrolmentRow there = enrolments.move(enrolment, seen, new GroupId(Ids.known(group)), from);
    return Answers.made(
        "groepen/" + there.group().value() + "/inschrijvingen",
        EnrolmentJson.of(there),
        there.version());
  }

  private static EnrolmentId enrolment(String id) {
    return new EnrolmentId(Ids.inPath(id));
  }

  /** Ends the enrolment. */
  @PUT
  @Path("{inschrijvingId}/einde")
  public Response end(
      @PathParam("inschrijvingId") String id, @Context HttpHeaders headers, Body body) {
    EnrolmentId enrolment = enrolment(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    body.require("einddatum");
    body.require("reden");
    LocalDate until = body.date("einddatum");
    EnrolmentRow.EndReason reason = body.choice("reden", Terms.END_REASON);
    body.end();
    EnrolmentRow ended =
        enrolments.end(
            enrolment, seen, Objects.requireNonNull(until), Objects.requireNonNull(reason));
    return Answers.shown(EnrolmentJson.of(ended), ended.version());
  }
}
