package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.powervrouwen.sessions.Feeds;

/** {@code agenda-abonnement} of the caller: the groups that they lead, at a secret address. */
@Path("ik/agenda-abonnement")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MyFeedResource {

  private final Feeds feeds;

  /** Answers from this room. */
  @Inject
  public MyFeedResource(Feeds feeds) {
    this.feeds = feeds;
  }

  /** Whether there is an address. */
  @GET
  public FeedJson get() {
    return FeedJson.of(feeds.mine());
  }

  /** Makes a new address; the old one ends. */
  @POST
  public Answer.Issued<FeedJson.Made> renew(@Context UriInfo uri) {
    return new Answer.Issued<>(
        "ik/agenda-abonnement", FeedJson.of(feeds.renewMine(), uri.getBaseUri()));
  }

  /** Ends the address. */
  @DELETE
  public void revoke() {
    feeds.revokeMine();
  }
}
