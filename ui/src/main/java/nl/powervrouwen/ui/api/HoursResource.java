package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** {@code deelnemers/…/uren}: the statutory hours of one participant. */
@Path("deelnemers/{deelnemerId}/uren")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class HoursResource {

  private final Progress progress;

  /** Answers from this room. */
  @Inject
  public HoursResource(Progress progress) {
    this.progress = progress;
  }

  /**
   * Over all their groups, in these days; from the beginning and until today when none are named.
   */
  @GET
  public HoursJson get(
      @PathParam("deelnemerId") ParticipantId participant,
      @QueryParam("van") @Means("from") @Nullable LocalDate first,
      @QueryParam("tot") @Means("until") @Nullable LocalDate last) {
    return HoursJson.of(progress.hoursOf(participant, first, last));
  }
}
