package nl.powervrouwen.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.registry.SecretStore;

/** Keycloak's own database, with a LOGIN role of the same name that can get into no other. */
public final class KeycloakDatabase {

  static final String NAME = "keycloak";
  static final String SECRET = "db/keycloak";

  private final PostgresServer postgres;
  private final SecretStore secrets;
  private final Path provisioned;

  /** Works on this server. */
  public KeycloakDatabase(PostgresServer postgres, SecretStore secrets, Path data) {
    this.postgres = postgres;
    this.secrets = secrets;
    this.provisioned = data.resolve("keycloak/provisioned");
  }

  /**
   * Makes role and database when they are not there.
   *
   * <p>Keycloak makes its administrator only while it makes its tables. If that very first start
   * was cut off, nobody could ever log in as administrator, so such a database, in which nobody has
   * worked yet, is thrown away and made anew.
   */
  public void prepare() {
    try (Connection connection = postgres.admin("postgres");
        Statement statement = connection.createStatement()) {
      Files.createDirectories(provisioned.getParent());
      ensureRole(connection, statement);
      if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
        if (!provisioned().isEmpty()) {
          return;
        }
        statement.execute("DROP DATABASE " + NAME + " WITH (FORCE)");
      }
      statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME + " TEMPLATE template0");
      statement.execute("REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
    } catch (SQLException | IOException e) {
      throw new CannotStart("Can't prepare Keycloak's database: " + e.getMessage(), e);
    }
  }

  /** What was remembered by {@link #isProvisioned}; empty when nothing was. */
  public String provisioned() {
    try {
      return Files.exists(provisioned) ? Files.readString(provisioned) : "";
    } catch (IOException e) {
      throw new CannotStart("Can't read " + provisioned, e);
    }
  }

  /**
   * Remembers that Keycloak has started to its end and its realms are as they should be.
   *
   * @param fingerprint of how they should be; not empty
   */
  public void isProvisioned(String fingerprint) {
    try {
      Files.writeString(provisioned, fingerprint);
    } catch (IOException e) {
      throw new CannotStart("Can't write " + provisioned, e);
    }
  }

  private void ensureRole(Connection connection, Statement statement) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
      statement.execute("CREATE ROLE " + NAME + " LOGIN");
    }
    // The secret is URL-safe base64, so there is no quote in it that could end the text.
    String secret = secrets.obtain(SECRET);
    statement.execute("ALTER ROLE " + NAME + " LOGIN PASSWORD '" + secret + "'");
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, NAME);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }
}
