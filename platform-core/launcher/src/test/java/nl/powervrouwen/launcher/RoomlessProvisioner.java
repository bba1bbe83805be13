package nl.powervrouwen.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;

/**
 * A provisioner that works off what waits, in a program of its own whose files can't grow: to it
 * the disk is full.
 */
final class RoomlessProvisioner {

  private RoomlessProvisioner() {}

  /** Arguments: PostgreSQL's port, Keycloak's address, the secrets, and the folder for exports. */
  public static void main(String[] arguments) {
    SecretStore secrets = new SecretStore(Path.of(arguments[2]));
    TenantDatabases databases =
        new TenantDatabases(
            PostgresAddress.main("127.0.0.1", Integer.parseInt(arguments[0]), "disable"),
            PostgresServer.ADMIN,
            secrets.existing("db/" + PostgresServer.ADMIN),
            secrets);
    InstallationSettings installation =
        new InstallationSettings(
            "http",
            9080,
            arguments[1],
            LoginTheme.NAME,
            true,
            List.of(),
            null,
            List.of(),
            Duration.ofSeconds(20),
            secrets.folder(),
            Path.of(arguments[3]),
            "test");
    try (Realms realms =
            new Realms(
                arguments[1],
                KeycloakServer.PROVISIONER,
                secrets.existing("keycloak/provisioner"),
                secrets);
        Provisioner provisioner =
            new Provisioner(databases, realms, secrets, installation, point -> {})) {
      while (provisioner.workOff() < 0) {
        Thread.onSpinWait(); // PostgreSQL may not know yet that another one is gone
      }
    }
  }
}
