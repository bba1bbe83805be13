package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.SensitiveAction;
import org.jspecify.annotations.Nullable;

/** {@code logboek}: who did, or wanted to do, what opens data of persons. */
@Path("logboek")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AuditLogResource {

  private final AuditLog log;

  /** Answers from this room. */
  @Inject
  public AuditLogResource(AuditLog log) {
    this.log = log;
  }

  /** A page of it, newest first. */
  @GET
  public AuditJson.Page list(
      @QueryParam("handeling") @Nullable SensitiveAction action,
      @QueryParam("afloop") @Nullable AuditOutcome outcome,
      @QueryParam("na") @Nullable UUID after) {
    return AuditJson.of(log.page(new AuditFilter(action, outcome, null, null), after));
  }
}
