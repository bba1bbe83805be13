package nl.powervrouwen.identity.keycloak;

import java.util.List;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

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
 * @param demo whether it is part of a demo: simple passwords, no second factor. Must be false in a
 *     real installation
 * @param demoUsers users with a password that everybody knows; empty outside a demo
 * @param identityProvider the municipality's own; null when its users are kept in the realm alone
 * @param administrator who is invited first; null when nobody is
 * @param mail how Keycloak sends mail; null when it can't
 * @param branding what its login page looks like
 */
public record RealmPlan(
    TenantId tenant,
    String displayName,
    String address,
    String clientCertificate,
    String loginTheme,
    List<Role> roles,
    boolean demo,
    List<DemoUser> demoUsers,
    @Nullable IdentityProvider identityProvider,
    @Nullable FirstAdministrator administrator,
    @Nullable MailServer mail,
    Branding branding) {

  /** Copies the lists. */
  public RealmPlan {
    roles = List.copyOf(roles);
    demoUsers = List.copyOf(demoUsers);
    if (!demo && !demoUsers.isEmpty()) {
      throw new IllegalArgumentException("Outside a demo there are no demo users");
    }
  }

  /** A realm without users, whose users will be kept in it; no demo. */
  public static RealmPlan of(
      TenantId tenant,
      String displayName,
      String address,
      String clientCertificate,
      String loginTheme,
      List<Role> roles) {
    return new RealmPlan(
        tenant,
        displayName,
        address,
        clientCertificate,
        loginTheme,
        roles,
        false,
        List.of(),
        null,
        null,
        null,
        Branding.PLAIN);
  }

  /** The same as part of a demo, with these users; the list may be empty. */
  public RealmPlan forDemo(List<DemoUser> users) {
    return new RealmPlan(
        tenant,
        displayName,
        address,
        clientCertificate,
        loginTheme,
        roles,
        true,
        users,
        identityProvider,
        administrator,
        mail,
        branding);
  }

  /** The same with the municipality's own identity provider; null for none. */
  public RealmPlan withProvider(@Nullable IdentityProvider own) {
    return new RealmPlan(
        tenant,
        displayName,
        address,
        clientCertificate,
        loginTheme,
        roles,
        demo,
        demoUsers,
        own,
        administrator,
        mail,
        branding);
  }

  /** The same with a first administrator; null for nobody. */
  public RealmPlan withAdministrator(@Nullable FirstAdministrator first) {
    return new RealmPlan(
        tenant,
        displayName,
        address,
        clientCertificate,
        loginTheme,
        roles,
        demo,
        demoUsers,
        identityProvider,
        first,
        mail,
        branding);
  }

  /** The same with a mail server; null for none. */
  public RealmPlan withMail(@Nullable MailServer server) {
    return new RealmPlan(
        tenant,
        displayName,
        address,
        clientCertificate,
        loginTheme,
        roles,
        demo,
        demoUsers,
        identityProvider,
        administrator,
        server,
        branding);
  }

  /** The same with these looks. */
  public RealmPlan withBranding(Branding looks) {
    return new RealmPlan(
        tenant,
        displayName,
        address,
        clientCertificate,
        loginTheme,
        roles,
        demo,
        demoUsers,
        identityProvider,
        administrator,
        mail,
        looks);
  }

  /** Whether those who log in with a password of the realm need a second factor. */
  boolean secondFactor() {
    return !demo;
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
