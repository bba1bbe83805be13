package nl.powervrouwen.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.SecretStore;

/**
 * A further PostgreSQL server beside the one of a {@link Platform}, on the same machine: with a
 * folder of its own, and known to the platform by its name.
 */
public final class SecondDatabaseServer implements AutoCloseable {

  /** Where further servers have their folders, in the folder of an installation. */
  static final String FOLDER = "servers";

  private static final String ENTER =
      """
      INSERT INTO database_server (name, host, port, ssl_mode, admin) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET host = excluded.host, port = excluded.port,
        ssl_mode = excluded.ssl_mode, admin = excluded.admin
      """;

  private final String name;
  private final PostgresServer server;
  private final ServerProcess process;
  private final int port;

  private SecondDatabaseServer(String name, PostgresServer server, int port) {
    this.name = name;
    this.server = server;
    this.port = port;
    this.process = server.start();
  }

  /**
   * Starts one and enters it into the platform's table of servers; the platform's PostgreSQL must
   * run. Its administrator's password is the secret {@code db-admin/<name>}.
   *
   * @param name short name, such as {@code tweede}
   */
  public static SecondDatabaseServer start(Platform platform, String name) {
    PlatformSettings settings = platform.settings();
    SecretStore secrets = new SecretStore(settings.secretsDir());
    Path folder = settings.dataDir().resolve(FOLDER).resolve(name);
    int port = Ports.free();
    PostgresServer postgres =
        new PostgresServer(settings.runtime(), folder, port, secrets, "db-admin/" + name);
    SecondDatabaseServer started = new SecondDatabaseServer(name, postgres, port);
    try {
      started.enter(
          new PostgresServer(
              settings.runtime(), settings.dataDir(), settings.postgresPort(), secrets));
      return started;
    } catch (RuntimeException | Error e) {
      started.close();
      throw e;
    }
  }

  private void enter(PostgresServer main) {
    try (Connection connection = main.admin(Register.PLATFORM);
        PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, name);
      enter.setString(2, "127.0.0.1");
      enter.setInt(3, port);
      enter.setString(4, "disable");
      enter.setString(5, PostgresServer.ADMIN);
      enter.executeUpdate();
    } catch (SQLException e) {
      throw new CannotStart("The server " + name + " can't be entered into the table", e);
    }
  }

  /** Its name in the table of servers. */
  public String name() {
    return name;
  }

  /** The port at which it listens, on loopback. */
  public int port() {
    return port;
  }

  /** A connection of its administrator to a database; the caller closes it. */
  public Connection admin(String database) throws SQLException {
    return server.admin(database);
  }

  /** Ends it at once, as a power cut would. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.stop();
  }
}
