package nl.powervrouwen.launcher;

import java.util.Map;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.registry.PostgresAddress;

/**
 * The variables of the environment that name the main PostgreSQL server: the same ones as Liberty's
 * data source reads, so that all programs go there by the same way.
 */
final class DatabaseVariables {

  private static final String HOST = "PV_DATABASE_HOST";
  private static final String PORT = "PV_DATABASE_PORT";
  private static final String SSL_MODE = "PV_DATABASE_SSLMODE";
  private static final String USUAL_PORT = "5432";

  /** What Liberty's data source does without being told: it trusts no server that it can't know. */
  private static final String USUAL_SSL_MODE = "verify-full";

  private DatabaseVariables() {}

  /** Whether a server is named. */
  static boolean nameServer(Map<String, String> environment) {
    return !value(environment, HOST, "").isEmpty();
  }

  /**
   * The server that they name.
   *
   * @throws CannotStart when none is named, or a value can't be right
   */
  static PostgresAddress server(Map<String, String> environment) {
    String host = value(environment, HOST, "");
    if (host.isEmpty()) {
      throw new CannotStart(HOST + " is not set: see docs/guides/own-postgresql-and-keycloak.md");
    }
    return PostgresAddress.main(host, port(environment), sslMode(environment));
  }

  private static int port(Map<String, String> environment) {
    String port = value(environment, PORT, USUAL_PORT);
    try {
      return Integer.parseInt(port);
    } catch (NumberFormatException e) {
      throw new CannotStart(PORT + " must be a number, but it is " + port, e);
    }
  }

  private static String sslMode(Map<String, String> environment) {
    String mode = value(environment, SSL_MODE, USUAL_SSL_MODE);
    if (!PostgresAddress.SSL_MODES.contains(mode)) {
      throw new CannotStart(
          SSL_MODE
              + " must be one of "
              + String.join(", ", PostgresAddress.SSL_MODES)
              + ", but it is "
              + mode);
    }
    return mode;
  }

  private static String value(Map<String, String> environment, String variable, String otherwise) {
    String value = environment.getOrDefault(variable, "").strip();
    return value.isEmpty() ? otherwise : value;
  }
}
