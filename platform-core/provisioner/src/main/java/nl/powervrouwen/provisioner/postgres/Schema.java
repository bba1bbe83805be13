package nl.powervrouwen.provisioner.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.powervrouwen.export.Names;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.DatabaseFailure;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The tables of one kind of database: how they come about and who may do what with them. */
public enum Schema {
  /** The platform's own: addresses and published indicators. */
  PLATFORM("db/platform"),
  /** A municipality's own: everything about people. */
  TENANT("db/tenant");

  private static final String HISTORY =
      "SELECT table_name FROM information_schema.tables WHERE table_name = 'flyway_schema_history'";
  private static final String VERSION =
      """
      SELECT version FROM flyway_schema_history
      WHERE version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM flyway_schema_history WHERE NOT success)
      ORDER BY installed_rank DESC LIMIT 1
      """;

  private final String folder;

  Schema(String folder) {
    this.folder = folder;
  }

  /**
   * Brings the tables up to date; the connections are the owner's. Rights are not among the
   * migrations: they are a state, not a step, and when the template is made there is no tenant.
   */
  public void migrate(DataSource owner) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:" + folder)
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  /** The newest migration that a database has; null when it has none, or one was cut off. */
  public @Nullable String version(DataSource owner) {
    return version(ConfiguredJdbi.over(owner::getConnection));
  }

  private static @Nullable String version(Jdbi owner) {
    return owner.withHandle(
        handle ->
            handle.createQuery(HISTORY).mapTo(String.class).findFirst().isEmpty()
                ? null
                : handle.createQuery(VERSION).mapTo(String.class).findFirst().orElse(null));
  }

  /**
   * Gives the application's role exactly the rights that {@code db/…-grants.sql} says, in one
   * transaction, so that a running application never misses one.
   */
  public void grant(DataSource owner, String role) {
    try (Connection connection = owner.getConnection()) {
      grant(connection, role);
    } catch (SQLException e) {
      throw new DatabaseFailure("The rights of " + role + " could not be given", e);
    }
  }

  /**
   * Brings the tables up to date and gives the application's role its rights, over one connection
   * when there is nothing to migrate, as in a new copy of the template.
   *
   * @param newest version that the tables must have
   */
  public void complete(DataSource owner, String role, String newest) {
    try (Connection connection = owner.getConnection()) {
      if (!newest.equals(version(ConfiguredJdbi.over(connection)))) {
        migrate(owner);
      }
      grant(connection, role);
    } catch (SQLException e) {
      throw new DatabaseFailure("The tables of " + role + " can't be brought up to date", e);
    }
  }

  /** The same over a connection of the caller, which stands outside a transaction. */
  void grant(Connection connection, String role) throws SQLException {
    String grants = read(folder + "-grants.sql").replace("${application}", Names.quoted(role));
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(grants);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar misses " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
