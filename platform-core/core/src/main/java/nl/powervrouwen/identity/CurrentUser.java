package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;

/**
 * The member of staff on whose behalf something is done.
 *
 * @param tenant where she works; decided by the guard from host and issuer, nowhere else
 * @param subject her stable id in the realm ({@code sub}); never shown
 * @param displayName her name as colleagues see it
 * @param roles what she may do; empty when she has no role of ours
 * @param validUntil when her token ends; after it nothing is done on her behalf
 */
public record CurrentUser(
    TenantId tenant, String subject, String displayName, Set<Role> roles, Instant validUntil)
    implements Serializable {

  /** Copies the roles, so that a user never changes. */
  public CurrentUser {
    roles = Set.copyOf(roles);
  }

  /** Whether she has at least one of these roles. */
  public boolean hasAny(Role... any) {
    for (Role role : any) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
