package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.registry.Role;

/** {@code medewerkers}: the colleagues to whom work can be given. */
@Path("medewerkers")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StaffResource {

  private final Staff staff;

  /** Answers from these rooms. */
  @Inject
  public StaffResource(Staff staff) {
    this.staff = staff;
  }

  /** Colleagues who have a role. */
  @GET
  public StaffJson.Page list(@QueryParam("rol") @Means("role") Role role) {
    return new StaffJson.Page(staff.withRole(role).stream().map(StaffJson::of).toList());
  }
}
