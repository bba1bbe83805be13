package nl.powervrouwen.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.SecretStore;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 for tests, one a JVM. What it acknowledged survives a kill; it does not wait
 * for the disk, which takes most of the time of making and dropping a hundred databases.
 *
 * <p>It asks everybody for a password (scram-sha-256), also its superuser: a test that enters a
 * database proves that it was let in.
 */
public final class Postgres {

  private static final String PASSWORD = "only-in-tests";
  private static final String EVERYBODY_BY_PASSWORD =
      """
      local all all               scram-sha-256
      host  all all 127.0.0.1/32  scram-sha-256
      host  all all ::1/128       scram-sha-256
      """;

  private static @Nullable Postgres shared;

  private final EmbeddedPostgres server;
  private final Path secretsFolder;
  private final SecretStore secrets;
  private final Path log;

  private Postgres(EmbeddedPostgres server, Path secretsFolder, Path log) {
    this.server = server;
    this.secretsFolder = secretsFolder;
    this.secrets = new SecretStore(secretsFolder);
    this.log = log;
  }

  /** The server of this JVM; started on first use, stopped and removed when the JVM ends. */
  public static synchronized Postgres shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  /** A further server of this JVM, with secrets of its own; stopped and removed in the same way. */
  public static Postgres start() {
    return start(EmbeddedPostgres.builder());
  }

  /**
   * A further server, of another version.
   *
   * @param binaries a jar with the binaries of that version, as zonky publishes it for this system
   */
  public static Postgres start(Path binaries) {
    return start(
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((system, machine) -> archive(binaries, system, machine)));
  }

  private static InputStream archive(Path jar, String system, String machine) throws IOException {
    String name = "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + machine + ".txz";
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException(jar + " has no " + name);
      }
      return new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes());
    }
  }

  private static Postgres start(EmbeddedPostgres.Builder builder) {
    try {
      Path folder = Files.createTempDirectory("powervrouwen-postgres-");
      Path data = Files.createDirectory(folder.resolve("data"));
      EmbeddedPostgres server =
          builder
              .setDataDirectory(data)
              // Its own hook stops it slowly, and removes the same files at the same time.
              .setRegisterShutdownHook(false)
              .setServerConfig("listen_addresses", "127.0.0.1")
              // What is thrown away needs to survive a killed process, and no power cut.
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("synchronous_commit", "on")
              // Each municipality of a test keeps one open, and there are more than a hundred.
              .setServerConfig("max_connections", "300")
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_filename", "postgresql.log")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, folder)));
      askEverybodyForPassword(server, data);
      return new Postgres(server, folder.resolve("secrets"), data.resolve("log/postgresql.log"));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL for tests does not start", e);
    }
  }

  private static void askEverybodyForPassword(EmbeddedPostgres server, Path data)
      throws IOException, SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER ROLE postgres PASSWORD '" + PASSWORD + "'");
      Files.writeString(data.resolve("pg_hba.conf"), EVERYBODY_BY_PASSWORD);
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  /**
   * Stops the server at once: its data is thrown away, and writing it all to disk first would take
   * longer than a test run waits.
   */
  private static void close(EmbeddedPostgres server, Path folder) {
    try {
      String pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip();
      Optional<ProcessHandle> postgres = ProcessHandle.of(Long.parseLong(pid));
      new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
      if (postgres.isPresent()) {
        postgres.get().onExit().get(10, TimeUnit.SECONDS);
      }
      server.close();
      remove(folder);
    } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("PostgreSQL for tests does not stop", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Where it listens. */
  public String host() {
    return "127.0.0.1";
  }

  /** The port at which it listens; a free one. */
  public int port() {
    return server.getPort();
  }

  /** Its superuser. */
  public String admin() {
    return "postgres";
  }

  /** Password of the superuser. */
  public String password() {
    return PASSWORD;
  }

  /** Passwords of the roles made on this server, and the vault keys of its tenants. */
  public SecretStore secrets() {
    return secrets;
  }

  /** The folder of these secrets, for a server of its own. */
  public Path secretsFolder() {
    return secretsFolder;
  }

  /** Makes databases on this server. */
  public TenantDatabases databases() {
    return new TenantDatabases(host(), port(), admin(), password(), secrets);
  }

  /** What it writes down. */
  Path log() {
    return log;
  }

  /** Address of one of its databases. */
  public String url(String database) {
    return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
  }

  /** Enters a database as any role. */
  public Connection enter(String database, String role, String password) throws SQLException {
    return DriverManager.getConnection(url(database), role, password);
  }

  /** Enters a database as a role that was made on this server, with its own password. */
  public Connection enter(String database, String role) throws SQLException {
    return enter(database, role, secrets.existing("db/" + role));
  }

  /** Enters a database as the superuser. */
  public Connection enterAsAdmin(String database) throws SQLException {
    return enter(database, admin(), password());
  }
}
