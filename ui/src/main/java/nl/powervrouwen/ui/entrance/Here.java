package nl.powervrouwen.ui.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.Sites;

/** Who is working at this screen, and at which site; asked anew in every request. */
@ApplicationScoped
public class Here {

  private final Caller caller;
  private final Sites sites;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected Here() {
    this(null, null);
  }

  @Inject
  Here(Caller caller, Sites sites) {
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
   * The site at which she works; it follows from who she is, not from the address.
   *
   * @throws NotAllowed when nobody was let in, or her site was closed since
   */
  public Site site() {
    return sites
        .of(caller.user().tenant())
        .orElseThrow(() -> new NotAllowed("working at a site that is closed"));
  }

  /** Whether she has at least one of these roles. */
  public boolean may(Role... any) {
    return caller.user().hasAny(any);
  }
}
