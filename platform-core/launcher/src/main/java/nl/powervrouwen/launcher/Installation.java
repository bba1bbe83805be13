package nl.powervrouwen.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.keycloak.ClientKey;
import nl.powervrouwen.identity.keycloak.RealmPlan;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.launcher.keycloak.KeycloakDatabase;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.liberty.LibertyServer;
import nl.powervrouwen.launcher.liberty.ModuleFiles;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.TenantDatabases;

/** The three servers with their settings, and what they must know of the sites. Starts nothing. */
final class Installation {

  private final PostgresServer postgres;
  private final KeycloakDatabase keycloakDatabase;
  private final KeycloakServer keycloak;
  private final LibertyServer liberty;
  private final SecretStore secrets;
  private final int postgresPort;
  private final Map<Site, ClientKey> sites = new LinkedHashMap<>();

  /** Puts programs, settings, secrets and keys in place. */
  Installation(PlatformSettings settings, List<SiteDefinition> definitions) {
    Path data = settings.dataDir();
    Path runtime = settings.runtime();
    this.secrets = new SecretStore(settings.secretsDir());
    this.postgresPort = settings.postgresPort();
    this.postgres = new PostgresServer(runtime, data, postgresPort, secrets);
    this.keycloakDatabase = new KeycloakDatabase(postgres, secrets, data);
    this.keycloak =
        new KeycloakServer(runtime, data, settings.keycloakPort(), postgresPort, secrets);
    for (SiteDefinition site : definitions) {
      sites.put(
          site.at(site.hostName() + ":" + settings.httpPort(), keycloak.address()),
          ClientKey.of(site.tenant(), settings.secretsDir(), secrets));
    }
    this.liberty = new LibertyServer(runtime, data, settings.httpPort(), environment(settings));
    liberty.install(settings.project().resolve("server.xml"), settings.war());
    liberty.modules().bring(ModuleFiles.bundled(settings.project()));
  }

  private static Map<String, String> environment(PlatformSettings settings) {
    return Map.of(
        "PV_LISTEN",
        "127.0.0.1",
        "PV_HTTP_PORT",
        Integer.toString(settings.httpPort()),
        "PV_SITES_DIR",
        LibertyServer.sitesOf(settings.dataDir()).toString(),
        "PV_SECRETS_DIR",
        settings.secretsDir().toString(),
        "PV_MODULES_DIR",
        LibertyServer.modulesOf(settings.dataDir()).toString(),
        "PV_DATABASE_HOST",
        "127.0.0.1",
        "PV_DATABASE_PORT",
        Integer.toString(settings.postgresPort()),
        "PV_DATABASE_SSLMODE",
        "disable");
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

  List<Site> sites() {
    return List.copyOf(sites.keySet());
  }

  /**
   * Makes and migrates the databases, and writes the table of addresses; PostgreSQL must run.
   *
   * @return what was done, in words
   */
  String prepareDatabases() {
    String fingerprint = fingerprint(sites.keySet());
    if (postgres.prepared().equals(fingerprint)) {
      return "as they were prepared before";
    }
    TenantDatabases databases =
        new TenantDatabases(
            "127.0.0.1", postgresPort, PostgresServer.ADMIN, postgres.password(), secrets);
    databases.preparePlatform();
    for (Site site : sites.keySet()) {
      if (site.kind() == SiteKind.MUNICIPALITY) {
        databases.open(site.tenant());
      }
      databases.register(site);
    }
    postgres.isPrepared(fingerprint);
    return "up to date";
  }

  /**
   * Brings the realms to their plans; Keycloak must answer.
   *
   * @return what was done, in words
   */
  String provision() {
    List<RealmPlan> plans =
        sites.entrySet().stream().map(site -> plan(site.getKey(), site.getValue())).toList();
    String fingerprint = fingerprint(plans);
    if (keycloakDatabase.provisioned().equals(fingerprint)) {
      return "as they were provisioned before";
    }
    int changes = 0;
    try (Realms realms =
        new Realms(
            keycloak.address(),
            KeycloakServer.PROVISIONER,
            keycloak.provisionerSecret(),
            secrets)) {
      for (RealmPlan plan : plans) {
        changes += realms.provision(plan).size();
      }
    }
    keycloakDatabase.isProvisioned(fingerprint);
    return changes == 0 ? "as they should be" : changes + " changes made";
  }

  private static RealmPlan plan(Site site, ClientKey key) {
    return RealmPlan.of(
            site.tenant(),
            site.displayName(),
            "http://" + site.host(),
            key.certificate(),
            LoginTheme.NAME,
            DemoUsers.roles(site.kind()))
        .forDemo(DemoUsers.of(site.kind()));
  }

  /** Changes with what is wanted, and with the code that carries it out. */
  private static String fingerprint(Collection<?> wanted) {
    try {
      Path code =
          Path.of(
              URI.create(
                  Realms.class.getProtectionDomain().getCodeSource().getLocation().toString()));
      String all = wanted + " " + Files.size(code) + " " + Files.getLastModifiedTime(code);
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new CannotStart("Can't tell whether the code has changed", e);
    }
  }
}
