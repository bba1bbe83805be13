package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.powervrouwen.circumstances.ContactPersonId;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.ContactPersons;

/** {@code contactpersonen}: who else is around participants, each by itself. */
@Path("contactpersonen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ContactPersonsResource {

  private final ContactPersons persons;

  /** Answers from this room. */
  @Inject
  public ContactPersonsResource(ContactPersons persons) {
    this.persons = persons;
  }

  /** One of them. */
  @GET
  @Path("{contactpersoonId}")
  public Answer.Shown<ContactPersonJson> get(@PathParam("contactpersoonId") ContactPersonId id) {
    return shown(persons.get(id));
  }

  /** Changes one. */
  @PUT
  @Path("{contactpersoonId}")
  public Answer.Shown<ContactPersonJson> change(
      @PathParam("contactpersoonId") ContactPersonId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match,
      ContactPersonJson.Input input) {
    return shown(persons.change(id, Versions.seen(match), input.forRoom()));
  }

  /** Removes one. */
  @DELETE
  @Path("{contactpersoonId}")
  public void remove(
      @PathParam("contactpersoonId") ContactPersonId id,
      @HeaderParam(HttpHeaders.IF_MATCH) List<String> match) {
    persons.remove(id, Versions.seen(match));
  }

  private static Answer.Shown<ContactPersonJson> shown(ContactPersonRow row) {
    return new Answer.Shown<>(ContactPersonJson.of(row), row.version());
  }
}
