package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;

/**
 * The member of staff on whose behalf something is done.
 *
 * @param tenant where they work; decided by the guard from host and issuer, nowhere else
 * @param subject their stable id in the realm ({@code sub}); never shown
 * @param displayName their name as colleagues see it
 * @param roles what they may do; empty when they have no role of ours
 * @param validUntil when their token ends; after it nothing is done on their behalf
 */
public record CurrentUser(
    TenantId tenant, String subject, String displayName, Set<Role> roles, Instant validUntil)
    implements Serializable {

  /** Copies the roles, so that a user never changes. */
  public CurrentUser {
    roles = Set.copyOf(roles);
  }

  /** Whether they have at least one of these roles. */
  public boolean hasAny(Role... any) {
    for (Role role : any) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
