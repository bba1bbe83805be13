package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;

/** {@code ik}: who the token says is calling, and where. */
@Path("ik")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MeResource {

  /** The caller. The names are those of the JSON. */
  public record MeJson(
      String medewerkerId, String naam, String gemeente, List<Role> rollen, Instant geldigTot) {}

  private final Caller caller;

  /** Answers from the login. */
  @Inject
  public MeResource(Caller caller) {
    this.caller = caller;
  }

  /** The caller. */
  @GET
  public MeJson me() {
    CurrentUser user = caller.user();
    return new MeJson(
        user.subject(),
        user.displayName(),
        user.tenant().value(),
        user.roles().stream().sorted().toList(),
        user.validUntil());
  }
}
