package nl.powervrouwen.provisioner.keycloak;

import java.util.Locale;
import nl.powervrouwen.registry.SecretStore;

/**
 * A secret that a pack or a setting names but never holds: the environment gives it ({@code
 * PV_SECRET_IDP_VOORBEELD} for {@code idp/voorbeeld}), or a file in the folder of secrets.
 */
final class NamedSecret {

  private NamedSecret() {}

  /**
   * The secret with this name.
   *
   * @throws IllegalStateException when there is none; the message names where it was looked for
   */
  static String of(String name, SecretStore secrets) {
    String variable = "PV_SECRET_" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    String given = System.getenv(variable);
    if (given != null && !given.isBlank()) {
      return given.strip();
    }
    try {
      return secrets.existing(name);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "The secret " + name + " is neither in " + variable + " nor a file: " + e.getMessage(),
          e);
    }
  }
}
