package nl.powervrouwen.launcher.onboarding;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;

/**
 * A provisioner in a program of its own that ends, as if by {@code kill -9}, at a given point of
 * its work.
 */
final class HaltingProvisioner {

  /** Exit code when it ended at its point. */
  static final int HALTED = 137;

  private HaltingProvisioner() {}

  /** Arguments: PostgreSQL's port, Keycloak's address, the secrets, a node, and the point. */
  public static void main(String[] arguments) {
    int last = Integer.parseInt(arguments[4]);
    AtomicInteger points = new AtomicInteger();
    SecretStore secrets = new SecretStore(Path.of(arguments[2]));
    TenantDatabases databases = databases(Integer.parseInt(arguments[0]), secrets);
    databases.wasPrepared();
    try (Realms realms = realms(arguments[1], secrets);
        Provisioner provisioner =
            provisioner(
                databases,
                realms,
                secrets,
                arguments[1],
                URI.create(arguments[3]),
                point -> {
                  if (points.incrementAndGet() == last) {
                    Runtime.getRuntime().halt(HALTED);
                  }
                })) {
      provisioner.workOff();
    }
  }

  static TenantDatabases databases(int port, SecretStore secrets) {
    return new TenantDatabases(
        "127.0.0.1",
        port,
        PostgresServer.ADMIN,
        secrets.existing("db/" + PostgresServer.ADMIN),
        secrets);
  }

  static Realms realms(String keycloak, SecretStore secrets) {
    return new Realms(
        keycloak, KeycloakServer.PROVISIONER, secrets.existing("keycloak/provisioner"), secrets);
  }

  static Provisioner provisioner(
      TenantDatabases databases,
      Realms realms,
      SecretStore secrets,
      String keycloak,
      URI node,
      Consumer<String> points) {
    InstallationSettings installation =
        new InstallationSettings(
            "http",
            node.getPort(),
            keycloak,
            LoginTheme.NAME,
            true,
            List.of(new DemoUser("beheerder", "Bea", "Beheerder", Role.BEHEERDER)),
            null,
            List.of(node),
            Duration.ofSeconds(20),
            secrets.folder(),
            secrets.folder(),
            "test");
    return new Provisioner(databases, realms, secrets, installation, points);
  }
}
