package nl.powervrouwen.provisioner.keycloak;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mail server through which Keycloak invites people.
 *
 * @param host its name
 * @param port such as 587
 * @param from address of the sender
 * @param user with whom Keycloak logs in there; null for nobody
 * @param secretName name of the secret; null when there is no user
 */
public record MailServer(
    String host, int port, String from, @Nullable String user, @Nullable String secretName) {

  /**
   * The mail server of an installation: {@code PV_SMTP_HOST}, {@code PV_SMTP_PORT} (587), {@code
   * PV_SMTP_FROM}, {@code PV_SMTP_USER} and {@code PV_SMTP_SECRET} (name of a secret).
   *
   * @return empty when no host is named
   */
  public static Optional<MailServer> of(Map<String, String> environment) {
    String host = environment.getOrDefault("PV_SMTP_HOST", "").strip();
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String user = environment.getOrDefault("PV_SMTP_USER", "").strip();
    return Optional.of(
        new MailServer(
            host,
            Integer.parseInt(environment.getOrDefault("PV_SMTP_PORT", "587").strip()),
            environment.getOrDefault("PV_SMTP_FROM", "powervrouwen@" + host).strip(),
            user.isEmpty() ? null : user,
            user.isEmpty() ? null : environment.getOrDefault("PV_SMTP_SECRET", "smtp").strip()));
  }
}
