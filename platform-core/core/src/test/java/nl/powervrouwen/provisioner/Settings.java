package nl.powervrouwen.provisioner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Settings of an installation whose Keycloak is nowhere, for tests that do not need one. */
final class Settings {

  private Settings() {}

  /**
   * Settings without nodes and without mail.
   *
   * @param secrets folder of the generated secrets
   * @param data folder for what is made of tenants
   */
  static InstallationSettings of(Path secrets, Path data, String code) {
    return new InstallationSettings(
        "http",
        80,
        "http://localhost:1",
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
}
