package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.VideoLists;

/** {@code bijeenkomsten/…/deelnemerslijst}: who was in a video meeting, as its service says. */
@Path("bijeenkomsten/{bijeenkomstId}/deelnemerslijst")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class VideoListResource {

  private final VideoLists lists;

  /** Answers from this room. */
  @Inject
  public VideoListResource(VideoLists lists) {
    this.lists = lists;
  }

  /** Reads a list; saves nothing. */
  @POST
  @Path("_lees")
  public VideoListJson read(
      @PathParam("bijeenkomstId") SessionId session, VideoListJson.Input input) {
    return VideoListJson.of(lists.read(session, input.lijst()));
  }

  /** Records those whom a person confirmed. */
  @POST
  @Path("_legvast")
  public AttendanceJson.Sheet record(
      @PathParam("bijeenkomstId") SessionId session, VideoListJson.Confirmed input) {
    return AttendanceJson.of(lists.record(session, input.forRoom()));
  }
}
