package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.sessions.AbsenceNoticeId;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceNotices;

/**
 * {@code berichten-van-afwezigheid}: who will not come, told beforehand. The attendance of a
 * session shows them.
 */
@Path("berichten-van-afwezigheid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class AbsenceNoticesResource {

  private final AbsenceNotices notices;

  /** Answers from this room. */
  @Inject
  public AbsenceNoticesResource(AbsenceNotices notices) {
    this.notices = notices;
  }

  /** Writes a notice down. */
  @POST
  public Answer.Made<AbsenceNoticeJson> add(AbsenceNoticeJson.Input input) {
    AbsenceNoticeRow made =
        notices.add(
            input.groepId(),
            input.deelnemerId(),
            input.eersteDag(),
            input.laatsteDag(),
            input.reden());
    return new Answer.Made<>(
        "berichten-van-afwezigheid", AbsenceNoticeJson.of(made), made.version());
  }

  /** Takes a notice back. */
  @DELETE
  @Path("{berichtId}")
  public void remove(
      @PathParam("berichtId") AbsenceNoticeId notice,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    notices.remove(notice, Versions.seen(match));
  }
}
