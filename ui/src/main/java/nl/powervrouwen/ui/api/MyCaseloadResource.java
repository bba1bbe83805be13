package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.coaching.ContactStates;

/** {@code ik/begeleiding}: how it stands with each of those whom the caller coaches. */
@Path("ik/begeleiding")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MyCaseloadResource {

  private final ContactStates states;

  /** Answers from this room. */
  @Inject
  public MyCaseloadResource(ContactStates states) {
    this.states = states;
  }

  /** All of them; who needs the caller comes first. */
  @GET
  public ContactStateJson.Page list() {
    return ContactStateJson.of(states.mine());
  }
}
