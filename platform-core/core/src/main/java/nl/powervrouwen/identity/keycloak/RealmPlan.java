package nl.powervrouwen.identity.keycloak;

import java.util.List;
import java.util.function.Consumer;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What the realm of a site should be. Never changes; each {@code with} gives another one.
 *
 * <p>A plan begins without users, without mail and without looks, as no part of a demo.
 */
public final class RealmPlan {

  private final TenantId tenant;
  private final String displayName;
  private final String address;
  private final String clientCertificate;
  private final String loginTheme;
  private final List<Role> roles;
  private boolean demo;
  private List<DemoUser> demoUsers = List.of();
  private @Nullable IdentityProvider identityProvider;
  private @Nullable FirstAdministrator administrator;
  private @Nullable MailServer mail;
  private Branding branding = Branding.PLAIN;

  private RealmPlan(
      TenantId tenant,
      String displayName,
      String address,
      String clientCertificate,
      String loginTheme,
      List<Role> roles) {
    this.tenant = tenant;
    this.displayName = displayName;
    this.address = address;
    this.clientCertificate = clientCertificate;
    this.loginTheme = loginTheme;
    this.roles = List.copyOf(roles);
  }

  /**
   * A realm without users, whose users will be kept in it; no demo.
   *
   * @param tenant name of the realm
   * @param displayName what its login page says, such as {@code Gemeente Voorbeeldstad}
   * @param address address of the site as browsers see it, such as {@code
   *     http://voorbeeldstad.localhost:9080}, without a slash at the end
   * @param clientCertificate certificate of the key by which the application proves itself to the
   *     realm: base64 of DER
   * @param loginTheme name of the theme of the login page; it must be installed in Keycloak
   * @param roles roles that exist in the realm
   */
  public static RealmPlan of(
      TenantId tenant,
      String displayName,
      String address,
      String clientCertificate,
      String loginTheme,
      List<Role> roles) {
    return new RealmPlan(tenant, displayName, address, clientCertificate, loginTheme, roles);
  }

  /**
   * The same as part of a demo: simple passwords, no second factor. Never in a real installation.
   *
   * @param users users with a password that everybody knows; may be empty
   */
  public RealmPlan forDemo(List<DemoUser> users) {
    return changed(
        plan -> {
          plan.demo = true;
          plan.demoUsers = List.copyOf(users);
        });
  }

  /** The same with the municipality's own identity provider; null for none. */
  public RealmPlan with(@Nullable IdentityProvider own) {
    return changed(plan -> plan.identityProvider = own);
  }

  /** The same with whom to invite first; null for nobody. */
  public RealmPlan with(@Nullable FirstAdministrator first) {
    return changed(plan -> plan.administrator = first);
  }

  /** The same with the server through which Keycloak sends mail; null when it can't. */
  public RealmPlan with(@Nullable MailServer server) {
    return changed(plan -> plan.mail = server);
  }

  /** The same with these looks of the login page. */
  public RealmPlan with(Branding looks) {
    return changed(plan -> plan.branding = looks);
  }

  /** The one place where a plan is copied. */
  private RealmPlan changed(Consumer<RealmPlan> change) {
    RealmPlan copy =
        new RealmPlan(tenant, displayName, address, clientCertificate, loginTheme, roles);
    copy.demo = demo;
    copy.demoUsers = demoUsers;
    copy.identityProvider = identityProvider;
    copy.administrator = administrator;
    copy.mail = mail;
    copy.branding = branding;
    change.accept(copy);
    return copy;
  }

  TenantId tenant() {
    return tenant;
  }

  String displayName() {
    return displayName;
  }

  String address() {
    return address;
  }

  String clientCertificate() {
    return clientCertificate;
  }

  String loginTheme() {
    return loginTheme;
  }

  List<Role> roles() {
    return roles;
  }

  boolean demo() {
    return demo;
  }

  List<DemoUser> demoUsers() {
    return demoUsers;
  }

  @Nullable IdentityProvider identityProvider() {
    return identityProvider;
  }

  @Nullable FirstAdministrator administrator() {
    return administrator;
  }

  @Nullable MailServer mail() {
    return mail;
  }

  Branding branding() {
    return branding;
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

  /** All of the plan: two that say the same are the same plan, also in another run. */
  @Override
  public String toString() {
    return "RealmPlan["
        + tenant
        + ", "
        + displayName
        + ", "
        + address
        + ", "
        + clientCertificate
        + ", "
        + loginTheme
        + ", "
        + roles
        + ", "
        + demo
        + ", "
        + demoUsers
        + ", "
        + identityProvider
        + ", "
        + administrator
        + ", "
        + mail
        + ", "
        + branding
        + "]";
  }
}
