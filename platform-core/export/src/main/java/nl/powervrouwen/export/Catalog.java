package nl.powervrouwen.export;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.powervrouwen.export.Table.Column;
import nl.powervrouwen.export.Table.Kind;
import org.jspecify.annotations.Nullable;

/** Which tables a municipality's database has; all but Flyway's own, also those of tomorrow. */
public final class Catalog {

  private static final String COLUMNS =
      """
      SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type, t.typcategory,
        a.attgenerated <> '' AS generated, obj_description(c.oid, 'pg_class') AS about,
        col_description(c.oid, a.attnum) AS about_column
      FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_type t ON t.oid = a.atttypid
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND c.relname <> 'flyway_schema_history'
      ORDER BY c.relname, a.attnum
      """;

  private static final String REFERENCES =
      """
      SELECT DISTINCT child.relname, parent.relname
      FROM pg_constraint f JOIN pg_class child ON child.oid = f.conrelid
        JOIN pg_class parent ON parent.oid = f.confrelid
        JOIN pg_namespace n ON n.oid = child.relnamespace AND n.nspname = 'public'
      WHERE f.contype = 'f' AND f.conrelid <> f.confrelid
      """;

  private static final String VERSION =
      """
      SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL
      ORDER BY installed_rank DESC LIMIT 1
      """;

  private Catalog() {}

  /** All tables, by name. */
  static List<Table> tables(Connection connection) throws SQLException {
    Map<String, Table> tables = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COLUMNS)) {
      while (row.next()) {
        String name = row.getString("relname");
        Table known = tables.get(name);
        Comment about = Comment.of(row.getString("about"));
        List<Column> columns = new ArrayList<>(known == null ? List.of() : known.columns());
        columns.add(column(row));
        tables.put(name, new Table(name, about, columns));
      }
    }
    return List.copyOf(tables.values());
  }

  private static Column column(ResultSet row) throws SQLException {
    String type = row.getString("type");
    Kind kind =
        switch (row.getString("typcategory")) {
          case "N" -> Kind.NUMBER;
          case "B" -> Kind.TRUTH;
          default ->
              type.equals("bytea")
                  ? Kind.BYTES
                  : type.startsWith("timestamp") ? Kind.MOMENT : Kind.TEXT;
        };
    return new Column(
        row.getString("attname"),
        type,
        kind,
        row.getBoolean("generated"),
        Comment.of(row.getString("about_column")));
  }

  /** All tables, each after those it refers to, so that rows can be written in this order. */
  public static List<Table> parentsFirst(Connection connection) throws SQLException {
    Map<String, Set<String>> parents = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(REFERENCES)) {
      while (row.next()) {
        parents.computeIfAbsent(row.getString(1), name -> new TreeSet<>()).add(row.getString(2));
      }
    }
    Map<String, Table> open = new LinkedHashMap<>();
    tables(connection).forEach(table -> open.put(table.name(), table));
    List<Table> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Table> free =
          open.values().stream()
              .filter(
                  table ->
                      parents.getOrDefault(table.name(), Set.of()).stream()
                          .noneMatch(open::containsKey))
              .toList();
      if (free.isEmpty()) {
        throw new SQLException("tables refer to each other in a circle: " + open.keySet());
      }
      ordered.addAll(free);
      free.forEach(table -> open.remove(table.name()));
    }
    return ordered;
  }

  /** Number of rows of each table. */
  public static Map<String, Long> rows(Connection connection) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (Table table : tables(connection)) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("SELECT count(*) FROM " + Names.quoted(table.name()))) {
        row.next();
        rows.put(table.name(), row.getLong(1));
      }
    }
    return rows;
  }

  /** The newest migration; null when there is none. The application's role may not ask it. */
  public static @Nullable String version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(VERSION)) {
      return row.next() ? row.getString(1) : null;
    }
  }
}
