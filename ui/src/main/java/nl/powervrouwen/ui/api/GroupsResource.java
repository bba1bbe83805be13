package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import org.jspecify.annotations.Nullable;

/** {@code groepen}: the groups, who is enrolled in them, and their sessions. */
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
  public GroupJson.Page list(
      @QueryParam("programmaId") @Means("programme") @Nullable ProgrammeId programme) {
    return GroupJson.of(programme == null ? groups.all() : groups.of(programme));
  }

  /** Forms a group. */
  @POST
  public Answer.Made<GroupJson> form(GroupJson.New input) {
    GroupDetails made = groups.form(input.programmaId(), input.groep().forRoom());
    return new Answer.Made<>("groepen/" + made.id().value(), GroupJson.of(made), made.version());
  }

  /** One group. */
  @GET
  @Path("{groepId}")
  public Answer.Shown<GroupJson> get(@PathParam("groepId") GroupId group) {
    return shown(groups.get(group));
  }

  /** Changes a group. */
  @PUT
  @Path("{groepId}")
  public Answer.Shown<GroupJson> change(
      @PathParam("groepId") GroupId group,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      GroupJson.Input input) {
    return shown(groups.change(group, Versions.seen(match), input.forRoom()));
  }

  /** Who is or was enrolled in the group. */
  @GET
  @Path("{groepId}/inschrijvingen")
  public EnrolmentJson.Page enrolments(@PathParam("groepId") GroupId group) {
    return EnrolmentJson.of(groups.enrolments(group));
  }

  /** Enrols a participant. */
  @POST
  @Path("{groepId}/inschrijvingen")
  public Answer.Made<EnrolmentJson> enrol(
      @PathParam("groepId") GroupId group, EnrolmentJson.Enrolling input) {
    return EnrolmentJson.made(enrolments.enrol(group, input.deelnemerId(), input.begindatum()));
  }

  /** Writes down that a participant applied. */
  @POST
  @Path("{groepId}/aanmeldingen")
  public Answer.Made<EnrolmentJson> register(
      @PathParam("groepId") GroupId group, EnrolmentJson.Applying input) {
    return EnrolmentJson.made(
        enrolments.register(group, input.deelnemerId(), input.aanmelddatum()));
  }

  /** Who waits for a place; who applied first comes first. */
  @GET
  @Path("{groepId}/wachtlijst")
  public EnrolmentJson.Page waitingList(@PathParam("groepId") GroupId group) {
    return EnrolmentJson.of(groups.waitingList(group));
  }

  /** The group's sessions. */
  @GET
  @Path("{groepId}/bijeenkomsten")
  public SessionJson.Page sessions(@PathParam("groepId") GroupId group) {
    return SessionJson.of(sessions.of(group));
  }

  /** Plans a session of the group. */
  @POST
  @Path("{groepId}/bijeenkomsten")
  public Answer.Made<SessionJson> plan(
      @PathParam("groepId") GroupId group, SessionJson.Input input) {
    SessionDetails made = sessions.plan(group, input.forRoom());
    return new Answer.Made<>(
        "bijeenkomsten/" + made.id().value(), SessionJson.of(made), made.version());
  }

  private static Answer.Shown<GroupJson> shown(GroupDetails details) {
    return new Answer.Shown<>(GroupJson.of(details), details.version());
  }
}
