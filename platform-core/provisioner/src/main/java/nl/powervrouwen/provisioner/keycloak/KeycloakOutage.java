package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.io.IOException;
import nl.powervrouwen.registry.Outage;

/** Whether something failed because Keycloak does not work now, and not because it refused. */
public final class KeycloakOutage {

  private KeycloakOutage() {}

  /**
   * Whether an exception, or what caused it, tells that Keycloak could not be reached, or answered
   * that it can't serve anybody. Waiting may help.
   */
  public static boolean isIn(Throwable failure) {
    return Outage.causes(failure).stream()
        .anyMatch(
            one ->
                one instanceof ServerErrorException
                    || (one instanceof ProcessingException
                        && one.getCause() instanceof IOException));
  }
}
