package nl.powervrouwen.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told that they may come in.
 *
 * @param subject their stable id in the realm
 * @param oneTimePassword what the beheerder gives them, to be shown once and kept nowhere; they
 *     choose their own at their first login. Null when there is none
 * @param mailed whether Keycloak has sent them a mail
 * @param asked what a colleague has to agree with first; null when nothing is left to agree with
 */
public record Invitation(
    String subject,
    @Nullable String oneTimePassword,
    boolean mailed,
    @Nullable AgreementRequest asked)
    implements Serializable {

  /** Without the password. */
  @Override
  public String toString() {
    return "Invitation[" + subject + "]";
  }
}
