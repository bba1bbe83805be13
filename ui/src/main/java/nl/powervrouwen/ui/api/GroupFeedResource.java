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
import jakarta.ws.rs.core.UriInfo;
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
  public FeedJson get(@PathParam("groepId") GroupId group) {
    return FeedJson.of(feeds.ofGroup(group));
  }

  /** Makes a new address; the old one ends. */
  @POST
  public Answer.Issued<FeedJson.Made> renew(
      @PathParam("groepId") GroupId group, @Context UriInfo uri) {
    return new Answer.Issued<>(
        "groepen/" + group.value() + "/agenda-abonnement",
        FeedJson.of(feeds.renewOf(group), uri.getBaseUri()));
  }

  /** Ends the address. */
  @DELETE
  public void revoke(@PathParam("groepId") GroupId group) {
    feeds.revokeOf(group);
  }
}
