package nl.powervrouwen.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told that she may come in.
 *
 * @param subject her stable id in the realm
 * @param oneTimePassword what the beheerder gives her, to be shown once and kept nowhere; she
 *     chooses her own at her first login. Null when Keycloak has sent her a mail
 */
public record Invitation(String subject, @Nullable String oneTimePassword) implements Serializable {

  /** Whether Keycloak has sent her a mail. */
  public boolean mailed() {
    return oneTimePassword == null;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Invitation[" + subject + "]";
  }
}
