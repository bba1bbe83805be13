package nl.powervrouwen.tenancy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of one kind of database: how they come about and who may do what with them. */
public enum Schema {
  /** The platform's own: addresses and published indicators. */
  PLATFORM("db/platform"),
  /** A municipality's own: everything about people. */
  TENANT("db/tenant");

  /**
   * The newest migration of a tenant's tables, which is the one that this program works with: a
   * node refuses to work with others. A test holds it against the files.
   */
  static final String TENANT_VERSION = "3";

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

  /**
   * Gives the application's role exactly the rights that {@code db/…-grants.sql} lists, in one
   * transaction, so that a running application never misses one.
   */
  public void grant(DataSource owner, String role) {
    String grants = read(folder + "-grants.sql").replace("${application}", Names.quoted(role));
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(grants);
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseFailure("The rights of " + role + " could not be given", e);
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
