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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import org.jspecify.annotations.Nullable;

/** {@code groepen}: the groups, who is enrolled in them, and their meetings. */
@Path("groepen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class GroupsResource {

  private final Groups groups;
  private final Enrolments enrolments;
  private final Sessions sessions;

  /** Answers from these rooms. */
  @Inject
  public GroupsResource(Groups groups, Enrolments enrolments, Sessions sessions) {
    this.groups = groups;
    this.enrolments = enrolments;
    this.sessions = sessions;
  }

  /** The groups that the caller may see, of one programme when it is named. */
  @GET
  public GroupJson.Page list(@QueryParam("programmaId") @Nullable String programmeId) {
    Query query = new Query();
    UUID programme = query.id("programmaId", programmeId);
    query.end();
    List<GroupRow> rows = programme == null ? groups.all() : groups.of(new ProgrammeId(programme));
    return GroupJson.of(rows);
  }

  /** Forms a group. */
  @POST
  public Response form(Body body) {
    body.require("programmaId");
    UUID programme = body.id("programmaId");
    GroupInput input = GroupJson.input(body);
    GroupDetails made = groups.form(new ProgrammeId(Ids.known(programme)), input);
    return Answers.made("groepen/" + made.id().value(), GroupJson.of(made), made.version());
  }

  /** One group. */
  @GET
  @Path("{groepId}")
  public Response get(@PathParam("groepId") String id) {
    return shown(groups.get(group(id)));
  }

  /** Changes a group. */
  @PUT
  @Path("{groepId}")
  public Response change(@PathParam("groepId") String id, @Context HttpHeaders headers, Body body) {
    GroupId group = group(id);
    long seen = Versions.seen(headers.getRequestHeaders());
    return shown(groups.change(group, seen, GroupJson.input(body)));
  }

  /** Who is or was enrolled in the group. */
  @GET
  @Path("{groepId}/inschrijvingen")
  public EnrolmentJson.Page enrolments(@PathParam("groepId") String id) {
    return EnrolmentJson.of(groups.enrolments(group(id)));
  }

  /** Enrols a participant. */
  @POST
  @Path("{groepId}/inschrijvingen")
  public Response enrol(@PathParam("groepId") String id, Body body) {
    GroupId group = group(id);
    body.require("deelnemerId");
    UUID participant = body.id("deelnemerId");
    LocalDate since = body.date("begindatum");
    body.end();
    EnrolmentRow made = enrolments.enrol(group, new ParticipantId(Ids.known(participant)), since);
    return Answers.made(
        "groepen/" + made.group().value() + "/inschrijvingen",
        EnrolmentJson.of(made),
        made.version());
  }

  /** Writes down that a participant applied. */
  @POST
  @Path("{groepId}/aanmeldingen")
  public Response register(@PathParam("groepId") String id, Body body) {
    GroupId group = group(id);
    body.require("deelnemerId");
    UUID participant = body.id("deelnemerId");
    LocalDate on = body.date("aanmelddatum");
    body.end();
    EnrolmentRow made = enrolments.register(group, new ParticipantId(Ids.known(participant)), on);
    return Answers.made(
        "groepen/" + made.group().value() + "/inschrijvingen",
        EnrolmentJson.of(made),
        made.version());
  }

  /** Who waits for a place; who applied first comes first. */
  @GET
  @Path("{groepId}/wachtlijst")
  public EnrolmentJson.Page waitingList(@PathParam("groepId") String id) {
    return EnrolmentJson.of(groups.waitingList(group(id)));
  }

  /** The group's meetings. */
  @GET
  @Path("{groepId}/bijeenkomsten")
  public SessionJson.Page meetings(@PathParam("groepId") String id) {
    return SessionJson.of(sessions.of(group(id)));
  }

  /** Plans a meeting of the group. */
  @POST
  @Path("{groepId}/bijeenkomsten")
  public Response plan(@PathParam("groepId") String id, Body body) {
    SessionDetails made = sessions.plan(group(id), SessionJson.input(body));
    return Answers.made("bijeenkomsten/" + made.id().value(), SessionJson.of(made), made.version());
  }

  private static GroupId group(String id) {
    return new GroupId(Ids.inPath(id));
  }

  private static Response shown(GroupDetails details) {
    return Answers.shown(GroupJson.of(details), details.version());
  }
}
