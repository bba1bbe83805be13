package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The member of staff on whose behalf something is done.
 *
 * @param tenant where they work; decided by the guard from host and issuer, nowhere else
 * @param subject their stable id in the realm ({@code sub}); never shown
 * @param displayName their name as colleagues see it
 * @param roles what they may do; empty when they have no role of ours
 * @param validUntil when their login ends; after it nothing is done on their behalf
 * @param login from which login this is; null when none stands behind it any more, as behind a job
 */
public record CurrentUser(
    TenantId tenant,
    String subject,
    String displayName,
    Set<Role> roles,
    Instant validUntil,
    @Nullable Login login)
    implements Serializable {

  /**
   * A login as Keycloak vouches for it.
   *
   * @param session Keycloak's id of the session ({@code sid}), which all its tokens have in common;
   *     empty when it has none
   * @param issuedAt when Keycloak gave out the token by which they came in
   * @param provedAt when they proved who they are ({@code auth_time}); null when the token does not
   *     say so
   */
  public record Login(String session, Instant issuedAt, @Nullable Instant provedAt)
      implements Serializable {

    /** The same without the session: what it began goes on when the session ends. */
    public Login beyondSession() {
      return new Login("", issuedAt, provedAt);
    }
  }

  /** Somebody behind whom no login stands. */
  public CurrentUser(
      TenantId tenant, String subject, String displayName, Set<Role> roles, Instant validUntil) {
    this(tenant, subject, displayName, roles, validUntil, null);
  }

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
