package nl.powervrouwen.provisioner.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.Sql;

/** The PostgreSQL servers beside the main one, in the platform's own database. */
public final class ServerTable {

  private static final String ONE =
      "SELECT host, port, ssl_mode, admin FROM database_server WHERE name = ?";

  private ServerTable() {}

  /**
   * A server by its name.
   *
   * @param secret gives a secret by its name
   * @throws IllegalArgumentException when there is none
   */
  public static DatabaseServer server(DataSource owner, String name, UnaryOperator<String> secret) {
    try (Connection connection = owner.getConnection()) {
      return Sql.one(
              connection,
              ONE,
              row ->
                  new DatabaseServer(
                      row.getString("host"),
                      row.getInt("port"),
                      row.getString("admin"),
                      secret.apply("db-admin/" + name),
                      row.getString("ssl_mode")),
              name)
          .orElseThrow(
              () -> new IllegalArgumentException("There is no PostgreSQL server named " + name));
    } catch (SQLException e) {
      throw new DatabaseFailure("The table of servers can't be read", e);
    }
  }
}
