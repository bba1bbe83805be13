package nl.powervrouwen.tenancy;

/**
 * How who runs the installation gets into one PostgreSQL server; never known by the application.
 *
 * @param host of the server
 * @param port of the server
 * @param admin a role that may create databases and roles
 * @param password its password
 */
public record ServerKeys(String host, int port, String admin, String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return admin + "@" + host + ":" + port;
  }
}
