package nl.powervrouwen.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.export.ExportFiles.RowReader;
import org.jspecify.annotations.Nullable;

/** A municipality's tables as they stand at one moment, read row by row. */
public final class Snapshot implements AutoCloseable {

  private static final int AT_ONCE = 500;

  /** What the application's role may take for a screen is too short for a whole municipality. */
  private static final String SETTINGS =
      """
      SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
      SET LOCAL TimeZone = 'UTC';
      SET LOCAL DateStyle = 'ISO';
      SET LOCAL statement_timeout = 0;
      SET LOCAL idle_in_transaction_session_timeout = 0;
      """;

  private final Connection connection;
  private final List<Table> tables;

  /** Begins; from now on nothing changes. The connection is given back by {@link #close}. */
  public Snapshot(Connection connection) throws SQLException {
    this.connection = connection;
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(SETTINGS);
      }
      this.tables = Catalog.tables(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The tables that an export takes along, by name. */
  List<Table> tables() {
    return tables.stream().filter(table -> !table.isSomebodysOwn()).toList();
  }

  /** The table of this name. */
  Table table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
  }

  public Connection connection() {
    return connection;
  }

  /** Gives every row of a table, its columns in their order. */
  void each(Table table, RowReader reader) throws IOException, SQLException {
    String columns =
        table.columns().stream().map(Table.Column::asText).collect(Collectors.joining(", "));
    String query = "SELECT " + columns + " FROM " + Names.quoted(table.name());
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.row(row(table, rows));
        }
      }
    }
  }

  private static Map<String, @Nullable String> row(Table table, ResultSet rows)
      throws SQLException {
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    int number = 1;
    for (Table.Column column : table.columns()) {
      row.put(column.name(), rows.getString(number++));
    }
    return row;
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
