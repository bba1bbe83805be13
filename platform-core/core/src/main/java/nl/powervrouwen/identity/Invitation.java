package nl.powervrouwen.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told that they may come in.
 *
 * @param subject their stable id in the realm
 * @param oneTimePassword what the beheerder gives them, to be shown once and kept nowhere; they
 *     choose their own at their first login. Null when Keycloak has sent them a mail
 */
public record Invitation(String subject, @Nullable String oneTimePassword) implements Serializable {

  /** Whether Keycloak has sent them a mail. */
  public boolean mailed() {
    return oneTimePassword == null;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Invitation[" + subject + "]";
  }
}
