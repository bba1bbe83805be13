package nl.powervrouwen.identity.keycloak;

import java.util.List;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.tenancy.TenantId;

/**
 * What the realm of a site should be.
 *
 * @param tenant name of the realm
 * @param displayName what its login page says, such as {@code Gemeente Berkelland}
 * @param address address of the site as browsers see it, such as {@code
 *     http://berkelland.localhost:9080}, without a slash at the end
 * @param clientCertificate certificate of the key by which the application proves itself to the
 *     realm: base64 of DER
 * @param loginTheme name of the theme of the login page; it must be installed in Keycloak
 * @param roles roles that exist in the realm
 * @param demoUsers users with a password that everybody knows; not empty means that this is a demo,
 *     which needs no second factor. Must be empty in a real installation
 */
public record RealmPlan(
    TenantId tenant,
    String displayName,
    String address,
    String clientCertificate,
    String loginTheme,
    List<Role> roles,
    List<DemoUser> demoUsers) {

  /** Copies the lists. */
  public RealmPlan {
    roles = List.copyOf(roles);
    demoUsers = List.copyOf(demoUsers);
  }

  /** Whether the realm is part of a demo: known passwords, no second factor. */
  public boolean isDemo() {
    return !demoUsers.isEmpty();
  }

  /** Where Keycloak sends a browser after login, and nowhere else. */
  String redirectAddress() {
    return address + "/oidcclient/redirect/" + tenant;
  }

  /** Audience of the tokens. */
  String audience() {
    return "powervrouwen-" + tenant;
  }
}
