package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Groups;

/** {@code inschrijvingen}: how one enrolment ends. */
@Path("inschrijvingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class EnrolmentsResource {

  private final Groups groups;

  /** Answers from these rooms. */
  @Inject
  public EnrolmentsResource(Groups groups) {
    this.groups = groups;
  }

  /** Ends the enrolment. */
  @PUT
  @Path("{inschrijvingId}/einde")
  public Response end(
      @PathParam("inschrijvingId") String id, @Context HttpHeaders headers, Body body) {
    EnrolmentId enrolment = new EnrolmentId(Ids.inPath(id));
    long seen = Versions.seen(headers.getRequestHeaders());
    body.require("einddatum");
    body.require("reden");
    LocalDate until = body.date("einddatum");
    EnrolmentRow.EndReason reason = body.choice("reden", Terms.END_REASON);
    body.end();
    EnrolmentRow ended =
        groups.end(enrolment, seen, Objects.requireNonNull(until), Objects.requireNonNull(reason));
    return Answers.shown(EnrolmentJson.of(ended), ended.version());
  }
}
