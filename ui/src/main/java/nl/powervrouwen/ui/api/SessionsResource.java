package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.sessions.WalkIns;

/** {@code bijeenkomsten}: group sessions and who was there. */
@Path("bijeenkomsten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SessionsResource {

  private final Sessions sessions;
  private final AttendanceRecording recording;
  private final AttendanceOverview overview;
  private final WalkIns walkIns;

  /** Answers from these rooms. */
  @Inject
  public SessionsResource(
      Sessions sessions,
      AttendanceRecording recording,
      AttendanceOverview overview,
      WalkIns walkIns) {
    this.sessions = sessions;
    this.recording = recording;
    this.overview = overview;
    this.walkIns = walkIns;
  }

  /** The sessions that begin in these days. */
  @GET
  public SessionJson.Page between(
      @QueryParam("van") @Means("from") LocalDate first,
      @QueryParam("tot") @Means("until") LocalDate last) {
    return SessionJson.of(sessions.between(first, last));
  }

  /** One session. */
  @GET
  @Path("{bijeenkomstId}")
  public Answer.Shown<SessionJson> get(@PathParam("bijeenkomstId") SessionId session) {
    return shown(sessions.get(session));
  }

  /** Changes a session. */
  @PUT
  @Path("{bijeenkomstId}")
  public Answer.Shown<SessionJson> change(
      @PathParam("bijeenkomstId") SessionId session,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      SessionJson.Input input) {
    return shown(sessions.change(session, Versions.seen(match), input.forRoom()));
  }

  /** Whether its attendance is complete. */
  @GET
  @Path("{bijeenkomstId}/status")
  public Answer.Shown<SessionJson.Status> status(@PathParam("bijeenkomstId") SessionId session) {
    return status(sessions.get(session));
  }

  /** Closes the session, cancels it, or opens it again. */
  @PUT
  @Path("{bijeenkomstId}/status")
  public Answer.Shown<SessionJson.Status> setStatus(
      @PathParam("bijeenkomstId") SessionId session,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      SessionJson.Change change) {
    long seen = Versions.seen(match);
    return status(
        switch (change.status()) {
          case HELD -> sessions.close(session, seen);
          case CANCELLED -> sessions.cancel(session, seen, change.reden(), change.notitie());
          case PLANNED -> open(session, seen);
        });
  }

  /** Everybody who was expected, and whether they were there. */
  @GET
  @Path("{bijeenkomstId}/aanwezigheid")
  public AttendanceJson.Sheet attendance(@PathParam("bijeenkomstId") SessionId session) {
    return AttendanceJson.of(recording.sheet(session));
  }

  /** Everybody about whom nothing is recorded yet was there. */
  @POST
  @Path("{bijeenkomstId}/aanwezigheid/_restaanwezig")
  public AttendanceJson.Sheet restPresent(@PathParam("bijeenkomstId") SessionId session) {
    return AttendanceJson.of(recording.recordRestPresent(session));
  }

  /** Who let us know beforehand, and about whom nothing is recorded yet, was absent with notice. */
  @POST
  @Path("{bijeenkomstId}/aanwezigheid/_berichtenover")
  public AttendanceJson.Sheet takeNotices(@PathParam("bijeenkomstId") SessionId session) {
    return AttendanceJson.of(recording.recordNotices(session));
  }

  /** Who was there without being enrolled, until the coordinator has decided. */
  @GET
  @Path("{bijeenkomstId}/nieuwe-bezoekers")
  public WalkInJson.Page walkIns(@PathParam("bijeenkomstId") SessionId session) {
    return WalkInJson.of(walkIns.at(session));
  }

  /** Notes that somebody was there who is not enrolled. */
  @POST
  @Path("{bijeenkomstId}/nieuwe-bezoekers")
  public Answer.Made<WalkInJson> noteWalkIn(
      @PathParam("bijeenkomstId") SessionId session, WalkInJson.Input input) {
    WalkInRow noted = walkIns.note(session, input.naam());
    return new Answer.Made<>(
        "bijeenkomsten/" + session.value() + "/nieuwe-bezoekers",
        WalkInJson.of(noted),
        noted.version());
  }

  /** What is recorded about one participant. */
  @GET
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}")
  public Answer.Shown<AttendanceJson> line(
      @PathParam("bijeenkomstId") SessionId session,
      @PathParam("deelnemerId") ParticipantId participant) {
    return recording.sheet(session).lines().stream()
        .filter(line -> line.participant().equals(participant))
        .findFirst()
        .map(SessionsResource::shown)
        .orElseThrow(NotFoundException::new);
  }

  /** Records whether one participant was there. */
  @PUT
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}")
  public Answer.Shown<AttendanceJson> record(
      @PathParam("bijeenkomstId") SessionId session,
      @PathParam("deelnemerId") ParticipantId participant,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> noneMatch,
      AttendanceJson.Input input) {
    long seen = Versions.seenOrNothing(match, noneMatch);
    return shown(recording.record(session, participant, seen, input.forRoom()));
  }

  /** Takes back what was recorded about one participant. */
  @DELETE
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}")
  public void clear(
      @PathParam("bijeenkomstId") SessionId session,
      @PathParam("deelnemerId") ParticipantId participant,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    recording.clear(session, participant, Versions.seen(match));
  }

  /** Everything that was ever recorded about one participant. */
  @GET
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}/geschiedenis")
  public AttendanceJson.History history(
      @PathParam("bijeenkomstId") SessionId session,
      @PathParam("deelnemerId") ParticipantId participant) {
    return AttendanceJson.history(overview.history(session, participant));
  }

  /** Plans a cancelled session again, or opens a closed one to mend its attendance. */
  private SessionDetails open(SessionId session, long seen) {
    return sessions.get(session).cancelled()
        ? sessions.restore(session, seen)
        : sessions.reopen(session, seen);
  }

  private static Answer.Shown<SessionJson> shown(SessionDetails details) {
    return new Answer.Shown<>(SessionJson.of(details), details.version());
  }

  private static Answer.Shown<SessionJson.Status> status(SessionDetails details) {
    return new Answer.Shown<>(
        new SessionJson.Status(details.state(), details.cancelReason(), details.cancelNote()),
        details.version());
  }

  private static Answer.Shown<AttendanceJson> shown(AttendanceLine line) {
    return new Answer.Shown<>(AttendanceJson.of(line), line.version());
  }
}
