package nl.powervrouwen.provisioner.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import nl.powervrouwen.export.Catalog;
import nl.powervrouwen.export.Names;
import nl.powervrouwen.export.Table;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/**
 * Copies all rows from one database into another of the same schema, as a stream that is never
 * whole in memory, and compares what came about.
 */
final class TableCopy {

  private static final String SETTINGS =
      """
      SET LOCAL TimeZone = 'UTC';
      SET LOCAL DateStyle = 'ISO';
      SET LOCAL IntervalStyle = 'iso_8601';
      SET LOCAL extra_float_digits = 3;
      SET LOCAL bytea_output = 'hex';
      """;

  private static final String SEQUENCES =
      """
      SELECT sequencename, last_value FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL
      """;

  private final Connection from;
  private final Connection to;

  TableCopy(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /** Copies and compares everything. */
  void all() throws SQLException, IOException {
    begin(from, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;\n" + SETTINGS);
    begin(to, SETTINGS);
    List<Table> tables = Catalog.parentsFirst(from);
    if (!tables.equals(Catalog.parentsFirst(to))) {
      throw new SQLException("the two databases don't have the same tables");
    }
    // What a migration wrote into a new database stands in the old one too.
    for (Table table : tables.reversed()) {
      begin(to, "DELETE FROM " + Names.quoted(table.name()));
    }
    for (Table table : tables) {
      copy(table);
    }
    sequences();
    for (Table table : tables) {
      compare(table);
    }
  }

  private static void begin(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copy(Table table) throws SQLException {
    String columns =
        table.stored().stream()
            .map(column -> Names.quoted(column.name()))
            .collect(Collectors.joining(", ", " (", ")"));
    String what = "COPY " + Names.quoted(table.name()) + columns;
    CopyOut out = from.unwrap(PGConnection.class).getCopyAPI().copyOut(what + " TO STDOUT");
    CopyIn in = to.unwrap(PGConnection.class).getCopyAPI().copyIn(what + " FROM STDIN");
    try {
      for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
        in.writeToCopy(row, 0, row.length);
      }
      in.endCopy();
    } finally {
      if (in.isActive()) {
        in.cancelCopy();
      }
      if (out.isActive()) {
        out.cancelCopy();
      }
    }
  }

  private void sequences() throws SQLException {
    try (Statement ask = from.createStatement();
        ResultSet sequence = ask.executeQuery(SEQUENCES);
        PreparedStatement set = to.prepareStatement("SELECT setval(?::regclass, ?)")) {
      while (sequence.next()) {
        set.setString(1, Names.quoted(sequence.getString(1)));
        set.setLong(2, sequence.getLong(2));
        set.execute();
      }
    }
  }

  private void compare(Table table) throws SQLException {
    String here = digest(from, table);
    String there = digest(to, table);
    if (!here.equals(there)) {
      throw new SQLException(
          "the table " + table.name() + " is not the same there: " + here + ", " + there);
    }
  }

  /** Number of rows, and a sum over a digest of each, so that their order does not matter. */
  private static String digest(Connection connection, Table table) throws SQLException {
    String row =
        table.columns().stream()
            .map(column -> Names.quoted(column.name()))
            .collect(Collectors.joining(", ", "ROW(", ")"));
    String sql =
        "SELECT count(*) || ' rows ' || coalesce(sum(('x' || left(md5("
            + row
            + "::text), 15))::bit(60)::bigint), 0) FROM "
            + Names.quoted(table.name());
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
