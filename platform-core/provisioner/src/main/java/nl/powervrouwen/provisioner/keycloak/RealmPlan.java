package nl.powervrouwen.provisioner.keycloak;

import java.time.Duration;
import java.util.List;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What the realm of a site should be. Never changes; each {@code with} gives another one.
 *
 * @param tenant name of the realm
 * @param displayName what its login page says, such as {@code MunicipalityCode Voorbeeldstad}
 * @param address address of the site as browsers see it, such as {@code
 *     http://voorbeeldstad.localhost:9080}, without a slash at the end
 * @param clientCertificate certificate of the key by which the application proves itself to the
 *     realm: base64 of DER
 * @param loginTheme name of the theme of the login page; it must be installed in Keycloak
 * @param roles roles that exist in the realm
 * @param more what a realm may do without
 */
public record RealmPlan(
    TenantId tenant,
    String displayName,
    String address,
    String clientCertificate,
    String loginTheme,
    List<Role> roles,
    More more) {

  /** Copies the list. */
  public RealmPlan {
    roles = List.copyOf(roles);
  }

  /**
   * What a realm may do without.
   *
   * @param demo whether it is part of a demo: simple passwords, no second factor. Must be false in
   *     a real installation
   * @param demoUsers users with a password that everybody knows; empty outside a demo
   * @param identityProvider the municipality's own; null when its users are kept in the realm alone
   * @param administrator who is invited first; null when nobody is
   * @param mail how Keycloak sends mail; null when it can't
   * @param branding what its login page looks like
   * @param api whether programs of its users may come in; a demo's always may
   */
  public record More(
      boolean demo,
      List<DemoUser> demoUsers,
      @Nullable IdentityProvider identityProvider,
      @Nullable FirstAdministrator administrator,
      @Nullable MailServer mail,
      Branding branding,
      boolean api) {

    static final More NOTHING = new More(false, List.of(), null, null, null, Branding.PLAIN, false);

    /** Copies the list. */
    public More {
      demoUsers = List.copyOf(demoUsers);
      if (!demo && !demoUsers.isEmpty()) {
        throw new IllegalArgumentException("Outside a demo there are no demo users");
      }
    }
  }

  /** A realm without users, whose users will be kept in it; no demo, no mail, no looks. */
  public static RealmPlan of(
      TenantId tenant,
      String displayName,
      String address,
      String clientCertificate,
      String loginTheme,
      List<Role> roles) {
    return new RealmPlan(
        tenant, displayName, address, clientCertificate, loginTheme, roles, More.NOTHING);
  }

  /**
   * The same as part of a demo: simple passwords, no second factor. Never in a real installation.
   *
   * @param users users with a password that everybody knows; may be empty
   */
  public RealmPlan forDemo(List<DemoUser> users) {
    return with(
        new More(true, users, identityProvider(), administrator(), mail(), branding(), more.api()));
  }

  /** The same with the municipality's own identity provider; null for none. */
  public RealmPlan with(@Nullable IdentityProvider own) {
    return with(
        new More(demo(), demoUsers(), own, administrator(), mail(), branding(), more.api()));
  }

  /** The same with whom to invite first; null for nobody. */
  public RealmPlan with(@Nullable FirstAdministrator first) {
    return with(
        new More(demo(), demoUsers(), identityProvider(), first, mail(), branding(), more.api()));
  }

  /** The same with the server through which Keycloak sends mail; null when it can't. */
  public RealmPlan with(@Nullable MailServer server) {
    return with(
        new More(
            demo(),
            demoUsers(),
            identityProvider(),
            administrator(),
            server,
            branding(),
            more.api()));
  }

  /** The same with these looks of the login page. */
  public RealmPlan with(Branding looks) {
    return with(
        new More(
            demo(), demoUsers(), identityProvider(), administrator(), mail(), looks, more.api()));
  }

  /** The same with or without programs of its users that may come in. */
  public RealmPlan withApi(boolean allowed) {
    return with(
        new More(
            demo(), demoUsers(), identityProvider(), administrator(), mail(), branding(), allowed));
  }

  private RealmPlan with(More other) {
    return new RealmPlan(tenant, displayName, address, clientCertificate, loginTheme, roles, other);
  }

  boolean demo() {
    return more.demo();
  }

  List<DemoUser> demoUsers() {
    return more.demoUsers();
  }

  @Nullable IdentityProvider identityProvider() {
    return more.identityProvider();
  }

  @Nullable FirstAdministrator administrator() {
    return more.administrator();
  }

  @Nullable MailServer mail() {
    return more.mail();
  }

  Branding branding() {
    return more.branding();
  }

  /** Whether programs of its users may come in. */
  boolean api() {
    return more.api() || demo();
  }

  /**
   * How long a session lasts since somebody proved who they are. Where the municipality has a
   * provider of its own that one is asked again within the hour: it alone knows who has left.
   */
  Duration longestLogin() {
    return identityProvider() == null ? RealmSettings.WORKING_DAY : RealmSettings.OWN_PROVIDER;
  }

  /** Whether those who log in with a password of the realm need a second factor. */
  boolean secondFactor() {
    return !demo();
  }

  /** Where Keycloak sends a browser after login, and nowhere else. */
  String redirectAddress() {
    return address + "/oidcclient/redirect/" + tenant;
  }
}
