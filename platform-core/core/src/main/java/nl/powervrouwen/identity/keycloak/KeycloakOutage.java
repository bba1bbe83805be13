package nl.powervrouwen.identity.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.io.IOException;

/** Whether something failed because Keycloak does not work now, and not because it refused. */
public final class KeycloakOutage {

  private static final int LONGEST_CHAIN = 30;

  private KeycloakOutage() {}

  /**
   * Whether an exception, or what caused it, tells that Keycloak could not be reached, or answered
   * that it can't serve anybody. Waiting may help.
   */
  public static boolean isIn(Throwable failure) {
    Throwable one = failure;
    for (int i = 0; one != null && i < LONGEST_CHAIN; i++) {
      if (one instanceof ServerErrorException
          || (one instanceof ProcessingException && one.getCause() instanceof IOException)) {
        return true;
      }
      one = one.getCause();
    }
    return false;
  }
}
