package nl.powervrouwen.provisioner.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.powervrouwen.export.Names;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL server, seen by who runs the installation: its roles, its databases, and who may
 * enter which. Every method may be repeated.
 */
public final class DatabaseServer {

  /** Says "powervrouwen" to PostgreSQL's advisory locks; any number does, if it stays the same. */
  private static final long LOCK = 0x706f776572L;

  private static final String MAINTENANCE = "postgres";

  private static final String OPEN_TO_PUBLIC =
      """
      SELECT datname FROM pg_database WHERE EXISTS (
        SELECT 1 FROM aclexplode(coalesce(datacl, acldefault('d', datdba))) WHERE grantee = 0)
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String TERMINATE =
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = ? AND pid <> pg_backend_pid()
      """;

  private static final String NOTE =
      """
      SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database
      WHERE datname = ?
      """;

  /** One that is going away while it is measured has no size. */
  private static final String SIZES =
      """
      SELECT datname, bytes FROM (
        SELECT datname, pg_database_size(oid) AS bytes FROM pg_database
        WHERE datname = ANY (:names)) sizes
      WHERE bytes IS NOT NULL
      """;

  private static final String POWERLESS =
      "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

  /**
   * How the application's roles work.
   *
   * <p>The planner sees each query's values: a list of 100,000 people needs another plan than one
   * of twelve. Its pages are walks along an index; a bitmap would gather and sort what a walk finds
   * in order. A forgotten transaction ends by itself, so that it can't hold up colleagues.
   */
  private static final List<String> HABITS =
      List.of(
          "plan_cache_mode = force_custom_plan",
          "enable_bitmapscan = off",
          "lock_timeout = '10s'",
          "statement_timeout = '60s'",
          "idle_in_transaction_session_timeout = '60s'");

  private final String host;
  private final int port;
  private final String admin;
  private final String password;
  private final @Nullable String sslMode;

  /** The one connection of everything that is done {@link #alone}; null outside it. */
  private @Nullable Connection session;

  /** Does not connect yet. */
  public DatabaseServer(String host, int port, String admin, String password) {
    this(host, port, admin, password, null);
  }

  /**
   * Does not connect yet.
   *
   * @param sslMode as PostgreSQL's clients name it; null for the driver's own choice
   */
  public DatabaseServer(
      String host, int port, String admin, String password, @Nullable String sslMode) {
    this.host = host;
    this.port = port;
    this.admin = admin;
    this.password = password;
    this.sslMode = sslMode;
  }

  /** Name or address of the machine. */
  public String host() {
    return host;
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The role that makes databases there. */
  public String admin() {
    return admin;
  }

  /** Password of {@link #admin}. */
  public String password() {
    return password;
  }

  /** How it is reached, as PostgreSQL's clients name it; null for their own choice. */
  public @Nullable String sslMode() {
    return sslMode;
  }

  /**
   * Does this while nobody else prepares databases on this server; within it, one connection does
   * all.
   */
  public synchronized void alone(Runnable work) {
    if (session != null) {
      work.run();
      return;
    }
    try (Connection connection = source(MAINTENANCE, null).getConnection();
        PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
      session = connection;
      work.run();
    } catch (SQLException e) {
      throw new DatabaseFailure("PostgreSQL at " + host + ":" + port + " can't be used", e);
    } finally {
      session = null;
    }
  }

  /** Connections in which every statement is done as this role; the admin must be able to be it. */
  public DataSource as(String role, String database) {
    return source(database, role);
  }

  /** Makes the role that owns tables. It can't log in, so it has no password to lose. */
  public void ensureOwner(String role) {
    run(
        connection -> {
          if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            execute(connection, "CREATE ROLE " + Names.quoted(role));
          }
          execute(connection, "ALTER ROLE " + Names.quoted(role) + " NOLOGIN " + POWERLESS);
          if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ? AND rolsuper", admin)) {
            execute(
                connection,
                "GRANT " + Names.quoted(role) + " TO CURRENT_USER WITH INHERIT TRUE, SET TRUE");
          }
        });
  }

  /**
   * Makes a role that can log in, and gives it this password again, for a role may change its own.
   */
  public void ensureLogin(String role, String secret) {
    String name = Names.quoted(role);
    run(
        connection -> {
          if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            execute(connection, "CREATE ROLE " + name);
          }
          // Hashed here: the server, and its log, never see the password itself.
          connection
              .unwrap(PGConnection.class)
              .alterUserPassword(role, secret.toCharArray(), "scram-sha-256");
          StringBuilder habits = new StringBuilder(512);
          habits.append("ALTER ROLE ").append(name).append(" LOGIN NOINHERIT ").append(POWERLESS);
          habits.append("; ALTER ROLE ").append(name).append(" RESET ALL");
          for (String setting : HABITS) {
            habits.append("; ALTER ROLE ").append(name).append(" SET ").append(setting);
          }
          execute(connection, habits.toString()); // one journey, one commit
        });
  }

  /**
   * Makes a database that nobody can enter until {@link #admit} or {@link #open}: PostgreSQL lets
   * PUBLIC into a new one, and a crash must not leave that door open.
   *
   * @param copyOf the database it starts as a copy of; null for an empty one
   */
  public void ensureDatabase(String database, String owner, @Nullable String copyOf) {
    String origin =
        copyOf == null
            // Byte order sorts the same on every system, whatever its locales are updated to.
            ? " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
            : " TEMPLATE " + Names.quoted(copyOf);
    run(
        connection -> {
          if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            execute(
                connection,
                "CREATE DATABASE "
                    + Names.quoted(database)
                    + " OWNER "
                    + Names.quoted(owner)
                    + origin
                    + " ALLOW_CONNECTIONS false");
          }
          closeToPublic(connection, database);
        });
  }

  /** Lets one role into a database, and opens it. */
  public void admit(String database, String role) {
    run(
        connection ->
            execute(
                connection,
                "GRANT CONNECT ON DATABASE "
                    + Names.quoted(database)
                    + " TO "
                    + Names.quoted(role)));
    open(database);
  }

  /** Opens a database to those who were admitted, and to its owner. */
  public void open(String database) {
    run(
        connection ->
            execute(
                connection,
                "ALTER DATABASE " + Names.quoted(database) + " ALLOW_CONNECTIONS true"));
  }

  /** Takes away what PUBLIC may do with any database there is, also PostgreSQL's own. */
  public void closeEverythingToPublic() {
    run(
        connection -> {
          List<String> databases = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery(OPEN_TO_PUBLIC)) {
            while (rows.next()) {
              databases.add(rows.getString(1));
            }
          }
          for (String database : databases) {
            closeToPublic(connection, database);
          }
        });
  }

  /** Whether it has a database of this name. */
  public boolean has(String database) {
    boolean[] found = new boolean[1];
    run(
        connection ->
            found[0] = exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database));
    return found[0];
  }

  /** Whether it answers to this role in this database. */
  public boolean answers(String database, String role, String secret) {
    PGSimpleDataSource source = source(database, null);
    source.setUser(role);
    source.setPassword(secret);
    try (Connection connection = source.getConnection()) {
      return connection.isValid(10);
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * How many bytes databases take on disk; one that is not here is left out. Over a connection of
   * its own, so that it waits for no other work on this server and holds none up.
   */
  public Map<String, Long> sizes(Collection<String> databases) {
    return ConfiguredJdbi.over(source(MAINTENANCE, null)::getConnection)
        .withHandle(
            handle ->
                handle
                    .createQuery(SIZES)
                    .bindArray("names", String.class, databases)
                    .map(
                        row ->
                            Map.entry(
                                row.getColumn("datname", String.class),
                                row.getColumn("bytes", Long.class)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Its major version, such as 18. */
  public int version() {
    int[] version = new int[1];
    run(connection -> version[0] = connection.getMetaData().getDatabaseMajorVersion());
    return version[0];
  }

  /** Shuts a database to one role, and ends what that role is doing there. */
  public void shut(String database, String role) {
    run(
        connection -> {
          if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)
              || !exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            return;
          }
          execute(
              connection,
              "REVOKE CONNECT ON DATABASE "
                  + Names.quoted(database)
                  + " FROM "
                  + Names.quoted(role));
          endConnections(connection, database);
        });
  }

  /** Waits until nobody is inside: an ended connection takes a moment to go. */
  private static void endConnections(Connection connection, String database) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (exists(connection, TERMINATE, database)) {
      if (System.nanoTime() - end > 0) {
        throw new SQLException("connections to " + database + " don't end");
      }
      execute(connection, "SELECT pg_sleep(0.05)");
    }
  }

  /**
   * Gives databases other names, all at once or not at all; nobody may be inside.
   *
   * @param names old and new name of each, in the order in which they are renamed
   */
  public void rename(List<Map.Entry<String, String>> names) {
    run(
        connection -> {
          for (Map.Entry<String, String> name : names) {
            endConnections(connection, name.getKey());
          }
          StringBuilder all = new StringBuilder("BEGIN;");
          for (Map.Entry<String, String> name : names) {
            all.append("ALTER DATABASE ")
                .append(Names.quoted(name.getKey()))
                .append(" RENAME TO ")
                .append(Names.quoted(name.getValue()))
                .append(';');
          }
          try {
            execute(connection, all.append("COMMIT").toString());
          } catch (SQLException e) {
            execute(connection, "ROLLBACK");
            throw e;
          }
        });
  }

  /** Destroys a database and all that is in it; nothing happens when it is not there. */
  public void dropDatabase(String database) {
    run(
        connection ->
            execute(
                connection, "DROP DATABASE IF EXISTS " + Names.quoted(database) + " WITH (FORCE)"));
  }

  /** Destroys a role that has nothing any more; nothing happens when it is not there. */
  public void dropRole(String role) {
    run(connection -> execute(connection, "DROP ROLE IF EXISTS " + Names.quoted(role)));
  }

  /** Writes a note on a database, in the place of what stood there. */
  public void mark(String database, String note) {
    run(
        connection ->
            execute(
                connection,
                "COMMENT ON DATABASE "
                    + Names.quoted(database)
                    + " IS '"
                    + note.replace("'", "''")
                    + "'"));
  }

  /** The note on a database; empty when there is none. */
  public String mark(String database) {
    String[] note = {""};
    run(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, database);
            try (ResultSet rows = statement.executeQuery()) {
              if (rows.next()) {
                note[0] = rows.getString(1);
              }
            }
          }
        });
    return note[0];
  }

  private static void closeToPublic(Connection connection, String database) throws SQLException {
    execute(connection, "REVOKE ALL ON DATABASE " + Names.quoted(database) + " FROM PUBLIC");
  }

  private PGSimpleDataSource source(String database, @Nullable String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(admin);
    source.setPassword(password);
    source.setApplicationName("powervrouwen-databases");
    source.setTcpKeepAlive(true); // a server that was cut off is noticed one day
    if (sslMode != null) {
      source.setSslMode(sslMode);
    }
    if (role != null) {
      source.setOptions("-c role=" + role);
    }
    return source;
  }

  /** Takes a database and its login away, with all that is in it; nothing happens when gone. */
  public void drop(String database) {
    run(
        connection -> {
          execute(connection, "DROP DATABASE IF EXISTS " + Names.quoted(database) + " (FORCE)");
          execute(connection, "DROP ROLE IF EXISTS " + Names.quoted(database));
        });
  }

  private synchronized void run(Work work) {
    if (session != null) {
      try {
        work.with(session);
      } catch (SQLException e) {
        throw new DatabaseFailure("PostgreSQL at " + host + ":" + port + " refused", e);
      }
      return;
    }
    try (Connection connection = source(MAINTENANCE, null).getConnection()) {
      work.with(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("PostgreSQL at " + host + ":" + port + " refused", e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }
}
