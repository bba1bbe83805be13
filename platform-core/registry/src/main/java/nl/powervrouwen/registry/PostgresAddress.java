package nl.powervrouwen.registry;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server that databases of tenants can be on, as the table of addresses knows it.
 *
 * @param name short name, such as {@code main}: lower-case letters, digits and hyphens
 * @param host where it listens; of {@link Site#MAIN_SERVER} each node knows this by its own
 *     settings
 * @param port at which it listens
 * @param sslMode as PostgreSQL's driver takes it, such as {@code verify-full}
 */
public record PostgresAddress(String name, String host, int port, String sslMode) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");

  /** How PostgreSQL's clients may be told to use TLS, from least to most trust asked for. */
  public static final List<String> SSL_MODES =
      List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

  /** The main server at this address; the name is {@link Site#MAIN_SERVER}. */
  public static PostgresAddress main(String host, int port, String sslMode) {
    return new PostgresAddress(Site.MAIN_SERVER, host, port, sslMode);
  }

  /** Refuses a name that could be something else in a file or a JNDI name. */
  public PostgresAddress {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A database server's name is 1 to 31 lower-case letters, digits or hyphens, and starts"
              + " with a letter");
    }
  }

  /** Whether it is the server that also holds the platform's own database. */
  public boolean isMain() {
    return name.equals(Site.MAIN_SERVER);
  }

  /** Name under which a node's data source for this server is found. */
  public String dataSource() {
    return isMain() ? "jdbc/tenants" : "jdbc/tenants-" + name;
  }
}
