package nl.powervrouwen.ui.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;

/** Who is working at this screen, and at which site; asked anew in every request. */
@ApplicationScoped
public class CurrentSite {

  private final Caller caller;
  private final Sites sites;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected CurrentSite() {
    this(null, null);
  }

  @Inject
  CurrentSite(Caller caller, Sites sites) {
    this.caller = caller;
    this.sites = sites;
  }

  /** Whether somebody was let in. */
  public boolean isKnown() {
    return caller.isKnown();
  }

  /**
   * Who is working.
   *
   * @throws NotAllowed when nobody was let in
   */
  public CurrentUser user() {
    return caller.user();
  }

  /**
   * The site at which the caller works; it follows from who they are, not from the address.
   *
   * @throws NotAllowed when nobody was let in, or their site was closed since
   */
  public Site site() {
    return sites
        .of(caller.user().tenant())
        .orElseThrow(() -> new NotAllowed("working at a site that is closed"));
  }

  /** Whether they have at least one of these roles. */
  public boolean may(Role... any) {
    return caller.user().hasAny(any);
  }
}
