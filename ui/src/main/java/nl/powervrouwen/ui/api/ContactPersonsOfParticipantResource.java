package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.participants.ParticipantId;

/** {@code deelnemers/…/contactpersonen}: who else is around participants of one participant. */
@Path("deelnemers/{deelnemerId}/contactpersonen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ContactPersonsOfParticipantResource {

  private final ContactPersons persons;

  /** Answers from this room. */
  @Inject
  public ContactPersonsOfParticipantResource(ContactPersons persons) {
    this.persons = persons;
  }

  /** All of them. */
  @GET
  public ContactPersonJson.Page list(@PathParam("deelnemerId") ParticipantId participant) {
    return new ContactPersonJson.Page(
        persons.of(participant).stream().map(ContactPersonJson::of).toList());
  }

  /** Writes a new one down. */
  @POST
  public Answer.Made<ContactPersonJson> add(
      @PathParam("deelnemerId") ParticipantId participant, ContactPersonJson.Input input) {
    ContactPersonRow made = persons.add(participant, input.forRoom());
    return new Answer.Made<>(
        "contactpersonen/" + made.id().value(), ContactPersonJson.of(made), made.version());
  }
}
