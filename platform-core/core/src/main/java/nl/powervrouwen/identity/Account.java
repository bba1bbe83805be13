package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in at a municipality, as its beheerder sees her.
 *
 * @param subject her stable id in the realm
 * @param userName what she types at login; often her e-mail address
 * @param firstName hers; empty when not known
 * @param lastName hers; empty when not known
 * @param email hers; empty when not known
 * @param roles our roles that she has; empty when she has none
 * @param enabled whether she may log in
 * @param secondFactor whether she has set up a second factor here
 * @param ownProvider whether she logs in through the municipality's own identity provider
 * @param rolesElsewhere roles that her groups at that provider decide at each login, so that they
 *     can't be given or taken here; empty when all are decided here
 * @param lastLogin when she last logged in; null when that is longer than 90 days ago or never
 */
public record Account(
    String subject,
    String userName,
    String firstName,
    String lastName,
    String email,
    Set<Role> roles,
    boolean enabled,
    boolean secondFactor,
    boolean ownProvider,
    Set<Role> rolesElsewhere,
    @Nullable Instant lastLogin)
    implements Serializable {

  /** Copies the sets. */
  public Account {
    roles = Set.copyOf(roles);
    rolesElsewhere = Set.copyOf(rolesElsewhere);
  }

  /** Her name as colleagues see it; her user name when she has no other. */
  public String displayName() {
    String name = (firstName + " " + lastName).strip();
    return name.isEmpty() ? userName : name;
  }

  /** Without her name, for logs. */
  @Override
  public String toString() {
    return "Account[" + subject + "]";
  }
}
