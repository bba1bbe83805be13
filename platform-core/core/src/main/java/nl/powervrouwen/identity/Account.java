package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in at a municipality, as its beheerder sees them.
 *
 * @param subject their stable id in the realm
 * @param userName what they type at login; often their e-mail address
 * @param firstName theirs; empty when not known
 * @param lastName theirs; empty when not known
 * @param email theirs; empty when not known
 * @param roles our roles that they have; empty when they have none
 * @param enabled whether they may log in
 * @param secondFactor whether they have set up a second factor here
 * @param ownProvider whether they log in through the municipality's own identity provider
 * @param rolesElsewhere roles that their groups at that provider decide at each login, so that they
 *     can't be given or taken here; empty when all are decided here
 * @param lastLogin when they last logged in; null when that is longer than 90 days ago or never
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

  /** Their name as colleagues see it; their user name when they have no other. */
  public String displayName() {
    String name = (firstName + " " + lastName).strip();
    return name.isEmpty() ? userName : name;
  }

  /** Without their name, for logs. */
  @Override
  public String toString() {
    return "Account[" + subject + "]";
  }
}
