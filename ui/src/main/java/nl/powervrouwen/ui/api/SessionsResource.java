package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.time.LocalDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import org.jspecify.annotations.Nullable;

/** {@code bijeenkomsten}: group meetings and who was there. */
@Path("bijeenkomsten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SessionsResource {

  private final Sessions sessions;
  private final AttendanceRecording recording;
  private final AttendanceOverview overview;

  /** Answers from these rooms. */
  @Inject
  public SessionsResource(
      Sessions sessions, AttendanceRecording recording, AttendanceOverview overview) {
    this.sessions = sessions;
    this.recording = recording;
    this.overview = overview;
  }

  /** The meetings that begin in these days. */
  @GET
  public SessionJson.Page between(
      @QueryParam("van") @Nullable String from, @QueryParam("tot") @Nullable String until) {
    Query query = new Query();
    LocalDate first = query.date("van", from);
    LocalDate last = query.date("tot", until);
    query.end();
    return SessionJson.of(sessions.between(first, last));
  }

  /** One meeting. */
  @GET
  @Path("{bijeenkomstId}")
  public Response get(@PathParam("bijeenkomstId") String id) {
    return shown(sessions.get(session(id)));
  }

  /** Changes a meeting. */
  @PUT
  @Path("{bijeenkomstId}")
  public Response change(
      @PathParam("bijeenkomstId") String id, @Context HttpHeaders headers, Body body) {
    SessionId session = session(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    return shown(sessions.change(session, seen, SessionJson.input(body)));
  }

  /** Whether its attendance is complete. */
  @GET
  @Path("{bijeenkomstId}/status")
  public Response status(@PathParam("bijeenkomstId") String id) {
    SessionDetails details = sessions.get(session(id));
    return Answers.shown(SessionJson.status(details), details.version());
  }

  /** Closes the meeting, cancels it, or opens it again. */
  @PUT
  @Path("{bijeenkomstId}/status")
  public Response setStatus(
      @PathParam("bijeenkomstId") String id, @Context HttpHeaders headers, Body body) {
    SessionId session = session(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    SessionJson.Change change = SessionJson.change(body);
    SessionDetails details =
        switch (change.status()) {
          case SessionJson.CLOSED -> sessions.close(session, seen);
          case SessionJson.CANCELLED ->
              sessions.cancel(session, seen, change.reason(), change.note());
          default -> open(session, seen);
        };
    return Answers.shown(SessionJson.status(details), details.version());
  }

  /** Everybody who was expected, and whether she was there. */
  @GET
  @Path("{bijeenkomstId}/aanwezigheid")
  public AttendanceJson.Sheet attendance(@PathParam("bijeenkomstId") String id) {
    return AttendanceJson.of(recording.sheet(session(id)));
  }

  /** Everybody about whom nothing is recorded yet was there. */
  @POST
  @Path("{bijeenkomstId}/aanwezigheid/_restaanwezig")
  public AttendanceJson.Sheet restPresent(@PathParam("bijeenkomstId") String id) {
    return AttendanceJson.of(recording.recordRestPresent(session(id)));
  }

  /** What is recorded about one participant. */
  @GET
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}")
  public Response line(
      @PathParam("bijeenkomstId") String id, @PathParam("deelnemerId") String participantId) {
    SessionId session = session(id);
    ParticipantId participant = participant(participantId);
    return recording.sheet(session).lines().stream()
        .filter(line -> line.participant().equals(participant))
        .findFirst()
        .map(SessionsResource::shown)
        .orElseThrow(NotFoundException::new);
  }

  /** Records whether one participant was there. */
  @PUT
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}")
  public Response record(
      @PathParam("bijeenkomstId") String id,
      @PathParam("deelnemerId") String participantId,
      @Context HttpHeaders headers,
      Body body) {
    SessionId session = session(id);
    ParticipantId participant = participant(participantId);
    long seen = Versions.seenOrNothing(headers.getRequestHeaders());
    Attendance attendance = AttendanceJson.input(body);
    return shown(recording.record(session, participant, seen, attendance));
  }

  /** Takes back what was recorded about one participant. */
  @DELETE
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}")
  public Response clear(
      @PathParam("bijeenkomstId") String id,
      @PathParam("deelnemerId") String participantId,
      @Context HttpHeaders headers) {
    SessionId session = session(id);
    ParticipantId participant = participant(participantId);
    long seen = Versions.seen(headers.getRequestHeaders());
    recording.clear(session, participant, seen);
    return Response.noContent().build();
  }

  /** Everything that was ever recorded about one participant. */
  @GET
  @Path("{bijeenkomstId}/aanwezigheid/{deelnemerId}/geschiedenis")
  public AttendanceJson.History history(
      @PathParam("bijeenkomstId") String id, @PathParam("deelnemerId") String participantId) {
    return AttendanceJson.history(overview.history(session(id), participant(participantId)));
  }

  /** Plans a cancelled meeting again, or opens a closed one to mend its attendance. */
  private SessionDetails open(SessionId session, long seen) {
    return sessions.get(session).cancelled()
        ? sessions.restore(session, seen)
        : sessions.reopen(session, seen);
  }

  private static SessionId session(String id) {
    return new SessionId(Ids.inPath(id));
  }

  private static ParticipantId participant(String id) {
    return new ParticipantId(Ids.inPath(id));
  }

  private static Response shown(SessionDetails details) {
    return Answers.shown(SessionJson.of(details), details.version());
  }

  private static Response shown(AttendanceLine line) {
    return Answers.shown(AttendanceJson.of(line), line.version());
  }
}
