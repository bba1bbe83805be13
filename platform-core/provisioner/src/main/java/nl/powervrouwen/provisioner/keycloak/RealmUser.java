package nl.powervrouwen.provisioner.keycloak;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account in a realm, as the export of a municipality tells it.
 *
 * @param subject their stable id
 * @param userName what they type at login
 * @param firstName theirs; null when not known
 * @param lastName theirs; null when not known
 * @param email theirs; null when not known
 * @param roles names of our roles that they have
 * @param enabled whether they may log in
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
