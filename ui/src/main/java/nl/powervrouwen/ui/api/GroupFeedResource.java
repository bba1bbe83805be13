package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.Feeds;

/** {@code agenda-abonnement} of a group: its calendar at a secret address. */
@Path("groepen/{groepId}/agenda-abonnement")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class GroupFeedResource {

  private final Feeds feeds;

  /** Answers from this room. */
  @Inject
  public GroupFeedResource(Feeds feeds) {
    this.feeds = feeds;
  }

  /** Whether there is an address. */
  @GET
  public FeedJson get(@PathParam("groepId") String id) {
    return FeedJson.of(feeds.ofGroup(group(id)));
  }

  /** Makes a new address; the old one ends. */
  @POST
  public Response renew(@PathParam("groepId") String id, @Context UriInfo uri) {
    FeedJson.Made made = FeedJson.of(feeds.renewOf(group(id)), uri.getBaseUri());
    return Response.created(URI.create("groepen/" + group(id).value() + "/agenda-abonnement"))
        .entity(made)
        .build();
  }

  /** Ends the address. */
  @DELETE
  public Response revoke(@PathParam("groepId") String id) {
    feeds.revokeOf(group(id));
    return Response.noContent().build();
  }

  private static GroupId group(String id) {
    return new GroupId(Ids.inPath(id));
  }
}
