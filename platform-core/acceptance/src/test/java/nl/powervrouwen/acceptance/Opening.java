package nl.powervrouwen.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.identity.keycloak.ClientKey;
import nl.powervrouwen.identity.keycloak.RealmPlan;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.launcher.DemoUsers;
import nl.powervrouwen.launcher.Platform;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.Standing;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;

/** Opens a municipality that is in no file of the project, while the platform works. */
final class Opening {

  private final PlatformSettings settings;
  private final SecretStore secrets;

  Opening(Platform platform) {
    this.settings = platform.settings();
    this.secrets = new SecretStore(settings.secretsDir());
  }

  /** Opens it and returns when it is in the table of addresses. */
  Site open(TenantId tenant, TenantDatabases where, String server) {
    KeycloakServer keycloak =
        new KeycloakServer(
            settings.runtime(),
            settings.dataDir(),
            settings.keycloakPort(),
            settings.postgresPort(),
            secrets);
    Site site = site(tenant, keycloak.address(), server);
    where.open(tenant);
    String certificate = ClientKey.of(tenant, settings.secretsDir(), secrets).certificate();
    try (Realms realms =
        new Realms(
            keycloak.address(),
            KeycloakServer.PROVISIONER,
            keycloak.provisionerSecret(),
            secrets)) {
      realms.provision(
          RealmPlan.of(
                  tenant,
                  site.displayName(),
                  "http://" + site.host(),
                  certificate,
                  LoginTheme.NAME,
                  municipalRoles())
              .forDemo(DemoUsers.of(SiteKind.MUNICIPALITY)));
    }
    main().register(site);
    return site;
  }

  private Site site(TenantId tenant, String keycloak, String server) {
    String issuer = keycloak + "/realms/" + tenant;
    return new Site(
        tenant,
        SiteKind.MUNICIPALITY,
        "Gemeente Z-" + tenant,
        tenant + ".localhost:" + settings.httpPort(),
        issuer,
        issuer + "/protocol/openid-connect/logout",
        Standing.OPEN,
        Instant.now(),
        server,
        Branding.PLAIN);
  }

  private static List<Role> municipalRoles() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.PILOTLEIDER && role != Role.OPERATOR)
        .toList();
  }

  /** The platform's databases, as its provisioner knows them. */
  TenantDatabases main() {
    return databases(settings.postgresPort(), "db/postgres");
  }

  /** The databases of one server on this machine. */
  TenantDatabases databases(int port, String adminSecret) {
    return new TenantDatabases(
        "127.0.0.1", port, PostgresServer.ADMIN, secrets.existing(adminSecret), secrets);
  }

  /**
   * Waits until a node sends visitors of a site to its own realm.
   *
   * @return how long it took
   */
  static Duration awaitLogin(Site site, int port) {
    long start = System.nanoTime();
    Wire wire = new Wire(port, site.host());
    while (System.nanoTime() - start < Duration.ofSeconds(20).toNanos()) {
      Wire.Answer answer = wire.request("GET", "/").send();
      if (answer.status() == 302
          && answer.header("Location").getFirst().startsWith(site.issuer() + "/")) {
        return Duration.ofNanos(System.nanoTime() - start);
      }
      pause();
    }
    throw new AssertionError("Nobody answers at " + site.host() + " on port " + port);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
