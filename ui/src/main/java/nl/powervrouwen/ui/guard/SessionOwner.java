package nl.powervrouwen.ui.guard;

import java.io.Serializable;
import java.time.Instant;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;

/**
 * To whom a browser session belongs from its first moment to its last.
 *
 * @param tenant where
 * @param subject who
 * @param since the moment from which it is this tenant and not an earlier one of the same name
 */
record SessionOwner(TenantId tenant, String subject, Instant since) implements Serializable {

  /** The owner of a session that begins at this site. */
  static SessionOwner at(Site site, String subject) {
    return new SessionOwner(site.tenant(), subject, site.since());
  }
}
