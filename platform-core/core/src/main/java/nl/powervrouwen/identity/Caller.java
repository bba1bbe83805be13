package nl.powervrouwen.identity;

import jakarta.enterprise.context.RequestScoped;
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

  private @Nullable CurrentUser user;
  private @Nullable TenantId visited;

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
