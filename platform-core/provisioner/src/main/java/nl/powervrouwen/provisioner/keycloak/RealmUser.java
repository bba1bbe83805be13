package nl.powervrouwen.provisioner.keycloak;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account in a realm, as the export of a municipality tells it.
 *
 * @param subject her stable id
 * @param userName what she types at login
 * @param firstName hers; null when not known
 * @param lastName hers; null when not known
 * @param email hers; null when not known
 * @param roles names of our roles that she has
 * @param enabled whether she may log in
 */
public record RealmUser(
    String subject,
    String userName,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    Set<String> roles,
    boolean enabled) {

  /** Copies the roles. */
  public RealmUser {
    roles = Set.copyOf(roles);
  }
}
