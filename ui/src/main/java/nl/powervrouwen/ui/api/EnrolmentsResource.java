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
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.Groups;

/** {@code inschrijvingen}: the steps of one enrolment. */
@Path("inschrijvingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class EnrolmentsResource {

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
  public EnrolmentJson.History history(@PathParam("inschrijvingId") EnrolmentId enrolment) {
    return EnrolmentJson.history(groups.history(enrolment));
  }

  /** Puts who applied on the waiting list, or gives a place. */
  @PUT
  @Path("{inschrijvingId}/fase")
  public Answer.Shown<EnrolmentJson> step(
      @PathParam("inschrijvingId") EnrolmentId enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      EnrolmentJson.Stepping input) {
    long seen = Versions.seen(match);
    return shown(
        input.fase() == EnrolmentJson.Next.WAITING
            ? enrolments.putOnWaitingList(enrolment, seen)
            : enrolments.admit(enrolment, seen, input.begindatum()));
  }

  /** Moves somebody to another group; answers with the enrolment there. */
  @POST
  @Path("{inschrijvingId}/_verplaats")
  public Answer.Made<EnrolmentJson> move(
      @PathParam("inschrijvingId") EnrolmentId enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      EnrolmentJson.Moving input) {
    return EnrolmentJson.made(
        enrolments.move(enrolment, Versions.seen(match), input.groepId(), input.begindatum()));
  }

  /** Ends the enrolment. */
  @PUT
  @Path("{inschrijvingId}/einde")
  public Answer.Shown<EnrolmentJson> end(
      @PathParam("inschrijvingId") EnrolmentId enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      EnrolmentJson.Ending input) {
    return shown(enrolments.end(enrolment, Versions.seen(match), input.einddatum(), input.reden()));
  }

  /** Takes back an end that was a mistake. */
  @DELETE
  @Path("{inschrijvingId}/einde")
  public Answer.Shown<EnrolmentJson> undoEnd(
      @PathParam("inschrijvingId") EnrolmentId enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    return shown(enrolments.undoEnd(enrolment, Versions.seen(match)));
  }

  /** Erases an enrolment that was a mistake. */
  @DELETE
  @Path("{inschrijvingId}")
  public void erase(
      @PathParam("inschrijvingId") EnrolmentId enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    enrolments.erase(enrolment, Versions.seen(match));
  }

  private static Answer.Shown<EnrolmentJson> shown(EnrolmentRow row) {
    return new Answer.Shown<>(EnrolmentJson.of(row), row.version());
  }
}
