package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/contactmomenten}: the contact moments of one participant. */
@Path("deelnemers/{deelnemerId}/contactmomenten")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ContactsOfParticipantResource {

  private final ContactMoments contacts;

  /** Answers from this room. */
  @Inject
  public ContactsOfParticipantResource(ContactMoments contacts) {
    this.contacts = contacts;
  }

  /** All that the caller may read, newest first. */
  @GET
  public ContactMomentJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return ContactMomentJson.of(contacts.of(participant));
  }
}
