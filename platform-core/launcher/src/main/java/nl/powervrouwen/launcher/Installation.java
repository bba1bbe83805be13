package nl.powervrouwen.launcher;

import static java.util.Map.entry;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.keycloak.KeycloakDatabase;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.liberty.LibertyServer;
import nl.powervrouwen.launcher.liberty.ModuleFiles;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.keycloak.MailServer;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import org.jspecify.annotations.Nullable;

/** The three servers with their settings, and what they must know of the sites. Starts nothing. */
final class Installation {

  /** Visibly nobody's; a real installation names its own. */
  private static final String INVENTED_CONTACT = "mailto:voorbeeld@powervrouwen.example";

  private final PostgresServer postgres;
  private final KeycloakDatabase keycloakDatabase;
  private final KeycloakServer keycloak;
  private final LibertyServer liberty;
  private final SecretStore secrets;
  private final PlatformSettings settings;
  private @Nullable Provisioning provisioning;
  private List<Site> lastSites = List.of();

  /** Puts programs, settings, secrets and keys in place. */
  Installation(PlatformSettings settings) {
    this.settings = settings;
    Path data = settings.dataDir();
    Path runtime = settings.runtime();
    this.secrets = new SecretStore(settings.secretsDir());
    int postgresPort = settings.postgresPort();
    this.postgres = new PostgresServer(runtime, data, postgresPort, secrets);
    this.keycloakDatabase = new KeycloakDatabase(postgres, secrets, data);
    this.keycloak =
        new KeycloakServer(runtime, data, settings.keycloakPort(), postgresPort, secrets);
    this.liberty = new LibertyServer(runtime, data, settings.httpPort(), environment(settings));
    liberty.install(settings.project().resolve("server.xml"), settings.war());
    liberty.modules().bring(ModuleFiles.bundled(settings.project()));
  }

  private InstallationSettings demo(PlatformSettings settings) {
    return new InstallationSettings(
        "http",
        settings.httpPort(),
        keycloak.address(),
        LoginTheme.NAME,
        true,
        DemoUsers.of(SiteKind.MUNICIPALITY),
        MailServer.of(System.getenv()).orElse(null),
        List.of(URI.create("http://127.0.0.1:" + settings.httpPort())),
        Duration.ofMinutes(3),
        settings.secretsDir(),
        settings.dataDir(),
        Provisioning.code());
  }

  /** What a node of the application reads from its environment. */
  static Map<String, String> environment(PlatformSettings settings) {
    return Map.ofEntries(
        entry("PV_LISTEN", "127.0.0.1"),
        entry("PV_HTTP_PORT", Integer.toString(settings.httpPort())),
        // Safari sends no secure cookie to http, not even on this machine.
        entry("PV_COOKIE_SECURE", "false"),
        entry("PV_SITES_DIR", LibertyServer.sitesOf(settings.dataDir()).toString()),
        entry("PV_SECRETS_DIR", settings.secretsDir().toString()),
        entry("PV_MODULES_DIR", LibertyServer.modulesOf(settings.dataDir()).toString()),
        entry("PV_MODULES_ALLOWED", LibertyServer.allowedModulesOf(settings.dataDir()).toString()),
        entry("PV_DATABASE_HOST", "127.0.0.1"),
        entry("PV_DATABASE_PORT", Integer.toString(settings.postgresPort())),
        entry("PV_DATABASE_SSLMODE", "disable"),
        entry(
            "PV_SECURITY_CONTACT",
            System.getenv().getOrDefault("PV_SECURITY_CONTACT", INVENTED_CONTACT)));
  }

  PostgresServer postgres() {
    return postgres;
  }

  KeycloakDatabase keycloakDatabase() {
    return keycloakDatabase;
  }

  KeycloakServer keycloak() {
    return keycloak;
  }

  LibertyServer liberty() {
    return liberty;
  }

  /** The keys of PostgreSQL and Keycloak in use; PostgreSQL must have run once. */
  synchronized Provisioning provisioning() {
    if (provisioning == null) {
      provisioning =
          new Provisioning(
              new TenantDatabases(
                  PostgresAddress.main("127.0.0.1", settings.postgresPort(), "disable"),
                  PostgresServer.ADMIN,
                  postgres.password(),
                  secrets),
              secrets,
              demo(settings),
              new Provisioning.Keys(KeycloakServer.PROVISIONER, keycloak.provisionerSecret()),
              "localhost",
              settings.tenantsDir());
    }
    return provisioning;
  }

  /** Takes no more orders. */
  synchronized void close() {
    if (provisioning != null) {
      provisioning.close();
    }
  }

  /** The table of addresses; as it was last read, while PostgreSQL does not answer. */
  synchronized List<Site> sites() {
    try {
      lastSites =
          provisioning().databases().sites().stream()
              .sorted(Comparator.comparing(Site::kind)) // stable: within a kind by name
              .toList();
    } catch (RuntimeException e) {
      if (lastSites.isEmpty()) {
        throw e;
      }
    }
    return lastSites;
  }

  /**
   * Makes and migrates the platform's own databases, and writes its own addresses; PostgreSQL must
   * run.
   *
   * @return what was done, in words
   */
  String prepareDatabases() {
    String fingerprint = provisioning().databasesFingerprint();
    if (postgres.prepared().equals(fingerprint)) {
      provisioning().databases().wasPrepared();
      return "as they were prepared before";
    }
    provisioning().prepareDatabases();
    postgres.isPrepared(fingerprint);
    return "up to date";
  }

  /**
   * Brings the platform's own realms to their plans; Keycloak must answer.
   *
   * @return what was done, in words
   */
  String prepareRealms() {
    String fingerprint = provisioning().realmsFingerprint();
    if (keycloakDatabase.provisioned().equals(fingerprint)) {
      return "as they were provisioned before";
    }
    int changes = provisioning().prepareRealms();
    keycloakDatabase.isProvisioned(fingerprint);
    return changes == 0 ? "as they should be" : changes + " changes made";
  }
}
