package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.coaching.ContactMomentId;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;

/** {@code contactmomenten}: what passes between participants and who coaches them. */
@Path("contactmomenten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ContactMomentsResource {

  private final ContactMoments contacts;

  /** Answers from this room. */
  @Inject
  public ContactMomentsResource(ContactMoments contacts) {
    this.contacts = contacts;
  }

  /** Writes a contact down. */
  @POST
  public Answer.Made<ContactMomentJson> add(ContactMomentJson.New input) {
    ContactMomentRow made = contacts.add(input.contact().forRoom(), input.vertrouwelijk());
    return new Answer.Made<>(
        "contactmomenten/" + made.id().value(), ContactMomentJson.of(made), made.version());
  }

  /** One contact moment. */
  @GET
  @Path("{contactmomentId}")
  public Answer.Shown<ContactMomentJson> get(
      @PathParam("contactmomentId") ContactMomentId contact) {
    return shown(contacts.get(contact));
  }

  /** Corrects a contact moment. */
  @PUT
  @Path("{contactmomentId}")
  public Answer.Shown<ContactMomentJson> change(
      @PathParam("contactmomentId") ContactMomentId contact,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ContactMomentJson.Input input) {
    return shown(contacts.change(contact, Versions.seen(match), input.forRoom()));
  }

  /** Says that what was to follow is done. */
  @POST
  @Path("{contactmomentId}/_handelvervolgaf")
  public Answer.Shown<ContactMomentJson> finishFollowUp(
      @PathParam("contactmomentId") ContactMomentId contact,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    return shown(contacts.finishFollowUp(contact, Versions.seen(match)));
  }

  /** Removes a contact moment. */
  @DELETE
  @Path("{contactmomentId}")
  public void remove(
      @PathParam("contactmomentId") ContactMomentId contact,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    contacts.remove(contact, Versions.seen(match));
  }

  private static Answer.Shown<ContactMomentJson> shown(ContactMomentRow row) {
    return new Answer.Shown<>(ContactMomentJson.of(row), row.version());
  }
}
