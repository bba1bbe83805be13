package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.keycloak.KeycloakOutage;
import nl.powervrouwen.provisioner.keycloak.MailServer;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Outage;
import nl.powervrouwen.registry.SecretStore;

/**
 * {@code ./run provision} and {@code ./run provisioner}: prepares a PostgreSQL and a Keycloak that
 * somebody else runs, and works beside them. No demo: no invented users, and a second factor for
 * everybody.
 */
final class ProvisionCommand {

  private final Map<String, String> environment;
  private final Progress progress;

  ProvisionCommand(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.progress = Progress.to(out);
  }

  /** Prepares the platform's own database, realms and addresses; municipalities come by packs. */
  int prepare() {
    try (Provisioning provisioning = provisioning()) {
      prepare(provisioning);
    }
    progress.say("Ready", "start ./run provisioner, and open municipalities by ./run onboard PATH");
    return 0;
  }

  /** Prepares, and then takes orders until it is told to end. */
  int work() {
    try (Provisioning provisioning = provisioning()) {
      prepare(provisioning);
      Runtime.getRuntime().addShutdownHook(new Thread(provisioning::close, "stop"));
      progress.say("Provisioner", "takes orders; Ctrl-C stops it");
      provisioning.run();
    }
    return 0;
  }

  private void prepare(Provisioning provisioning) {
    try {
      provisioning.prepareDatabases();
      progress.say("Databases", "up to date");
    } catch (RuntimeException e) {
      throw new CannotStart(
          Outage.in(e)
              .map(outage -> outage.words().english())
              .orElse("The databases can't be prepared: " + e.getMessage()),
          e);
    }
    try {
      int changes = provisioning.prepareRealms();
      progress.say("Realms", changes == 0 ? "as they should be" : changes + " changes made");
    } catch (RuntimeException e) {
      throw new CannotStart(
          (KeycloakOutage.isIn(e)
                  ? "Keycloak does not answer at PV_KEYCLOAK_URL: "
                  : "The realms can't be prepared; are PV_KEYCLOAK_CLIENT and its secret right? ")
              + e.getMessage(),
          e);
    }
  }

  private Provisioning provisioning() {
    Path secretsDir = Path.of(needed("PV_SECRETS_DIR"));
    SecretStore secrets = new SecretStore(secretsDir);
    Path data = Path.of(usual("PV_DATA_DIR", "powervrouwen-data")).toAbsolutePath();
    return new Provisioning(
        databases(secrets),
        secrets,
        installation(secretsDir, data),
        new Provisioning.Keys(
            usual("PV_KEYCLOAK_CLIENT", "powervrouwen-provisioner"),
            secretIn("PV_KEYCLOAK_SECRET_FILE")),
        needed("PV_DOMAIN"),
        Path.of(usual("PV_TENANTS_DIR", data.resolve("tenants").toString())));
  }

  private TenantDatabases databases(SecretStore secrets) {
    return new TenantDatabases(
        DatabaseVariables.server(environment),
        needed("PV_DATABASE_ADMIN"),
        secretIn("PV_DATABASE_ADMIN_PASSWORD_FILE"),
        secrets);
  }

  private InstallationSettings installation(Path secretsDir, Path data) {
    List<URI> nodes =
        Arrays.stream(usual("PV_NODES", "").split(",", -1))
            .map(String::strip)
            .filter(node -> !node.isEmpty())
            .map(URI::create)
            .toList();
    return new InstallationSettings(
        "https",
        number("PV_HTTPS_PORT", "443"),
        keycloak(),
        usual("PV_LOGIN_THEME", LoginTheme.NAME),
        false,
        List.of(),
        MailServer.of(environment).orElse(null),
        nodes,
        Duration.ofMinutes(2),
        secretsDir,
        data,
        Provisioning.code());
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

  private String usual(String variable, String otherwise) {
    String value = environment.getOrDefault(variable, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  private int number(String variable, String otherwise) {
    String value = usual(variable, otherwise);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new CannotStart(variable + " must be a number, but it is " + value, e);
    }
  }

  private String needed(String variable) {
    String value = usual(variable, "");
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
