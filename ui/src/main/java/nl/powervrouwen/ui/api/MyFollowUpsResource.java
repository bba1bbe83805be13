package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.coaching.ContactMoments;

/** {@code ik/opvolging}: what the caller has to follow up. */
@Path("ik/opvolging")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MyFollowUpsResource {

  private final ContactMoments contacts;

  /** Answers from this room. */
  @Inject
  public MyFollowUpsResource(ContactMoments contacts) {
    this.contacts = contacts;
  }

  /** What has waited longest first. */
  @GET
  public ContactMomentJson.Page list() {
    return ContactMomentJson.of(contacts.dueFollowUps());
  }
}
