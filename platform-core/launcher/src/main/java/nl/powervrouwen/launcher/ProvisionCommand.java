package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.keycloak.ClientKey;
import nl.powervrouwen.identity.keycloak.RealmPlan;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.onboarding.BrokenPack;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.TenantDatabases;

/**
 * {@code ./run provision}: prepares a PostgreSQL and a Keycloak that somebody else runs, and writes
 * what Liberty must know. No demo: no invented users, and a second factor for everybody.
 */
final class ProvisionCommand {

  private final Map<String, String> environment;
  private final Path project;
  private final Progress progress;

  ProvisionCommand(Map<String, String> environment, Path project, PrintStream out) {
    this.environment = environment;
    this.project = project;
    this.progress = Progress.to(out);
  }

  int run() {
    Path secretsDir = Path.of(needed("PV_SECRETS_DIR"));
    SecretStore secrets = new SecretStore(secretsDir);
    String keycloak = keycloak();
    Map<Site, ClientKey> sites = new LinkedHashMap<>();
    for (SiteDefinition site : definitions()) {
      sites.put(
          site.at(host(site.hostName()), keycloak),
          ClientKey.of(site.tenant(), secretsDir, secrets));
    }
    databases(secrets, sites);
    realms(keycloak, sites, secrets);
    progress.say(
        "Liberty", "each node takes up the logins of " + sites.size() + " sites by itself");
    return 0;
  }

  private List<SiteDefinition> definitions() {
    try {
      return SiteDefinition.all(BundledPacks.read(project), needed("PV_DOMAIN"));
    } catch (BrokenPack e) {
      throw new CannotStart(
          "A tenant pack has mistakes; nothing was changed:\n" + e.getMessage(), e);
    }
  }

  private String host(String name) {
    String port = environment.getOrDefault("PV_HTTPS_PORT", "443");
    return port.equals("443") ? name : name + ":" + port;
  }

  private void databases(SecretStore secrets, Map<Site, ClientKey> sites) {
    TenantDatabases databases =
        new TenantDatabases(
            needed("PV_DATABASE_HOST"),
            Integer.parseInt(environment.getOrDefault("PV_DATABASE_PORT", "5432")),
            needed("PV_DATABASE_ADMIN"),
            secretIn("PV_DATABASE_ADMIN_PASSWORD_FILE"),
            secrets);
    databases.preparePlatform();
    for (Site site : sites.keySet()) {
      if (site.kind() == SiteKind.MUNICIPALITY) {
        databases.open(site.tenant());
      }
      databases.register(site);
    }
    progress.say("Databases", "up to date");
  }

  private void realms(String keycloak, Map<Site, ClientKey> sites, SecretStore secrets) {
    String client = environment.getOrDefault("PV_KEYCLOAK_CLIENT", "powervrouwen-provisioner");
    try (Realms realms =
        new Realms(keycloak, client, secretIn("PV_KEYCLOAK_SECRET_FILE"), secrets)) {
      for (Map.Entry<Site, ClientKey> entry : sites.entrySet()) {
        Site site = entry.getKey();
        RealmPlan plan =
            RealmPlan.of(
                site.tenant(),
                site.displayName(),
                "https://" + site.host(),
                entry.getValue().certificate(),
                environment.getOrDefault("PV_LOGIN_THEME", LoginTheme.NAME),
                DemoUsers.roles(site.kind()));
        List<String> changes = realms.provision(plan);
        progress.say(
            "Realm",
            site.tenant()
                + ": "
                + (changes.isEmpty() ? "as it should be" : String.join(", ", changes)));
      }
    }
  }

  /** Tokens may not cross a network in the open. */
  private String keycloak() {
    String address = needed("PV_KEYCLOAK_URL").replaceAll("/+$", "");
    URI uri = URI.create(address);
    if (!"https".equals(uri.getScheme()) && !isLoopback(uri.getHost())) {
      throw new CannotStart("PV_KEYCLOAK_URL must begin with https://, but it is " + address);
    }
    return address;
  }

  private static boolean isLoopback(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private String needed(String variable) {
    String value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      throw new CannotStart(
          variable + " is not set: see docs/guides/own-postgresql-and-keycloak.md");
    }
    return value;
  }

  private String secretIn(String variable) {
    Path file = Path.of(needed(variable));
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotStart(variable + ": can't read the file " + file, e);
    }
  }
}
