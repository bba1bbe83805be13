package nl.powervrouwen.identity;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/**
 * The caller of this request. Empty until the guard has let somebody in, so what forgets the guard
 * does nothing.
 */
@RequestScoped
public class Caller implements CurrentTenant {

  /** Through what somebody came in. */
  public enum Client {
    /** A browser. */
    BROWSER,
    /** A program, with a token. */
    API,
    /** Nobody waits: it is work that went on after the request that asked for it. */
    JOB
  }

  /**
   * Where a request comes from.
   *
   * @param address of the connection, as the server sees it; null when there is none
   */
  public record Origin(Client client, @Nullable String address) {}

  private @Nullable CurrentUser user;
  private @Nullable TenantId visited;
  private Origin origin = new Origin(Client.JOB, null);

  /** Lets a user in for the rest of this request; the guard's business alone. */
  public void enter(CurrentUser newcomer) {
    if (user != null && !user.equals(newcomer)) {
      throw new IllegalStateException("A request has one caller");
    }
    user = newcomer;
  }

  /**
   * Lets somebody look at a municipality without saying who they are; the guard's business alone.
   * Only what is {@link OpenToAll} lets them in.
   */
  public void visit(TenantId tenant) {
    visited = tenant;
  }

  /** Says where the request comes from; the guard's business alone. */
  public void cameFrom(Origin where) {
    origin = where;
  }

  /** Where the request comes from. */
  public Origin origin() {
    return origin;
  }

  /**
   * Who is calling.
   *
   * @throws NotAllowed when nobody was let in
   */
  public CurrentUser user() {
    if (user == null) {
      throw new NotAllowed("anything without logging in");
    }
    return user;
  }

  /**
   * When the caller last proved who they are, at Keycloak or at the municipality's own provider:
   * not when a login was renewed in silence.
   *
   * @return null when that is not known, as for a program of its own or a job that runs on; who
   *     asks for a fresh login then has none
   * @throws NotAllowed when nobody was let in
   */
  public @Nullable Instant loggedInAt() {
    CurrentUser.Login login = user().login();
    return login == null ? null : login.provedAt();
  }

  /** Where the caller works or looks; the wall opens this municipality's database and no other. */
  @Override
  public TenantId tenant() {
    return user == null && visited != null ? visited : user().tenant();
  }

  /** Whether somebody was let in. */
  public boolean isKnown() {
    return user != null;
  }
}
