package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How many rows there are in each table of each municipality.
 *
 * @param tables by database and table; a database's version stands there under its name alone
 */
record TenantRows(Map<String, Table> tables) {

  private static final String FILE = "rows.txt";
  private static final String ADMIN = "postgres";
  private static final String VERSION =
      "SELECT max(version::int) FROM flyway_schema_history WHERE success";
  private static final String TABLES =
      """
      SELECT tablename FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'""";

  /**
   * Of one table.
   *
   * @param rows how many
   * @param digest of what is in them all
   */
  record Table(long rows, String digest) {}

  /** Counts in the databases of an installation that runs. */
  static TenantRows read(Path data, int port) throws SQLException {
    String password = new SecretStore(data.resolve("secrets")).existing("db/" + ADMIN);
    TenantRows read = new TenantRows(new TreeMap<>());
    List<String> databases;
    try (Connection connection = connect(port, ADMIN, password)) {
      databases = texts(connection, "SELECT datname FROM pg_database WHERE datname ~ '^tenant_'");
    }
    for (String database : databases) {
      try (Connection connection = connect(port, database, password)) {
        read.count(database, connection);
      }
    }
    return read;
  }

  /** A municipality's database past the application, with the keys of who administers it. */
  static Connection connect(PlatformSettings settings, TenantId tenant) throws SQLException {
    String password = new SecretStore(settings.secretsDir()).existing("db/" + ADMIN);
    return connect(settings.postgresPort(), tenant.database(), password);
  }

  private static Connection connect(int port, String database, String password)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, ADMIN, password);
  }

  private void count(String database, Connection connection) throws SQLException {
    tables.put(database, new Table(Long.parseLong(texts(connection, VERSION).getFirst()), "-"));
    for (String table : texts(connection, TABLES)) {
      String all = "string_agg(t::text, ',' ORDER BY t::text)";
      String asked =
          "SELECT count(*) || ' ' || md5(coalesce(" + all + ", '')) FROM " + table + " t";
      String[] told = texts(connection, asked).getFirst().split(" ", 2);
      tables.put(database + "." + table, new Table(Long.parseLong(told[0]), told[1]));
    }
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  static TenantRows read(Path folder) throws IOException {
    TenantRows read = new TenantRows(new TreeMap<>());
    for (String line : Files.readAllLines(folder.resolve(FILE))) {
      String[] part = line.split("\t", 3);
      read.tables.put(part[0], new Table(Long.parseLong(part[1]), part[2]));
    }
    return read;
  }

  void write(Path folder) throws IOException {
    Files.write(
        Files.createDirectories(folder).resolve(FILE),
        tables.entrySet().stream()
            .map(one -> one.getKey() + "\t" + one.getValue().rows + "\t" + one.getValue().digest)
            .toList());
  }

  /**
   * Names what became different; true when every database has the newest version and nothing was
   * lost. The rows of a table that went must be in those that came.
   */
  boolean printLost(TenantRows now) {
    boolean good = !tables.isEmpty();
    Map<String, Long> moved = new TreeMap<>();
    for (Map.Entry<String, Table> one : tables.entrySet()) {
      String name = one.getKey();
      Table is = now.tables.get(name);
      good &=
          name.contains(".")
              ? isKept(name, one.getValue(), is, moved)
              : isNewest(name, one.getValue(), is);
    }
    now.tables.forEach(
        (name, table) -> {
          if (!tables.containsKey(name)) {
            System.out.println("CAME      " + name + ": " + table.rows + " rows");
            moved.merge(database(name), -table.rows, Long::sum);
          }
        });
    for (Map.Entry<String, Long> rest : moved.entrySet()) {
      if (rest.getValue() > 0) {
        System.out.println("LOST      " + rest.getKey() + ": " + rest.getValue() + " rows");
        good = false;
      }
    }
    System.out.println(rows() + " rows before, " + now.rows() + " now");
    return good;
  }

  private static String database(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static boolean isNewest(String database, Table was, @Nullable Table is) {
    String version = is == null ? "none" : Long.toString(is.rows);
    System.out.println("VERSION   " + database + ": " + was.rows + " -> " + version);
    return version.equals(MunicipalityRecord.NEWEST_SCHEMA);
  }

  private long rows() {
    return tables.entrySet().stream()
        .filter(one -> one.getKey().contains("."))
        .mapToLong(one -> one.getValue().rows)
        .sum();
  }

  private static boolean isKept(
      String name, Table was, @Nullable Table is, Map<String, Long> moved) {
    if (is == null) {
      System.out.println("WENT      " + name + ": " + was.rows + " rows");
      moved.merge(database(name), was.rows, Long::sum);
      return true;
    }
    if (is.rows != was.rows) {
      System.out.println("COUNT     " + name + ": " + was.rows + " -> " + is.rows);
    } else if (!is.digest.equals(was.digest)) {
      System.out.println("CONTENT   " + name + ": other values in " + is.rows + " rows");
    }
    return is.rows >= was.rows;
  }
}
