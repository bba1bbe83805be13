package nl.powervrouwen.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.registry.SecretStore;

/** A provisioner whose Keycloak is nowhere: what it carries out gets as far as the realm. */
public final class LoneProvisioner {

  private static final String NOWHERE = "http://127.0.0.1:1";

  private LoneProvisioner() {}

  /**
   * Settings without nodes and without mail.
   *
   * @param secrets folder of the generated secrets
   * @param data folder for what is made of tenants
   */
  public static InstallationSettings settings(Path secrets, Path data, String code) {
    return new InstallationSettings(
        "http",
        80,
        NOWHERE,
        "theme",
        true,
        List.of(),
        null,
        List.of(),
        Duration.ofSeconds(1),
        secrets,
        data,
        code);
  }

  /**
   * Carries out all that waits.
   *
   * @param data folder for what is made of tenants
   * @return how many orders; -1 when another provisioner has the shift
   */
  public static int workOff(Postgres postgres, Path data) {
    SecretStore secrets = postgres.secrets();
    InstallationSettings installation = settings(secrets.folder(), data, "test");
    try (Realms realms = new Realms(NOWHERE, "nobody", "no-secret", secrets);
        Provisioner provisioner =
            new Provisioner(postgres.databases(), realms, secrets, installation, point -> {})) {
      return provisioner.workOff();
    }
  }
}
