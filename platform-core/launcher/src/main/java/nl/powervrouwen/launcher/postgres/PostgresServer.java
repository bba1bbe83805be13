package nl.powervrouwen.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.LogTail;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.Poll;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.registry.SecretStore;

/** PostgreSQL 18 on loopback. What it has said is written stays written, also after a power cut. */
public final class PostgresServer {

  /** Role that may do everything; only provisioning uses it. */
  public static final String ADMIN = "postgres";

  private static final String ADMIN_SECRET = "db/postgres";

  private static final List<String> SETTINGS =
      List.of(
          // The embedded distribution is made for throw-away tests; these three make it keep data.
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          // One sync of the file system, not one a file: with many tenants that is minutes.
          "recovery_init_sync_method=syncfs",
          "max_wal_size=256MB",
          "shared_buffers=48MB",
          "max_connections=80",
          "work_mem=4MB",
          "maintenance_work_mem=32MB",
          "jit=off",
          "io_method=sync",
          "password_encryption=scram-sha-256",
          "unix_socket_directories=",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%m [%p] %q%u@%d ",
          // A failed statement and its details can hold personal data: they stay out of the log.
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "cluster_name=powervrouwen");

  private final Path binaries;
  private final Path data;
  private final Path folder;
  private final int port;
  private final SecretStore secrets;
  private final String adminSecret;

  /**
   * Describes the platform's own server; starts nothing.
   *
   * @param runtime where the programs are unpacked
   * @param data folder of the installation; the server's own data are in {@code postgres} in it
   * @param port to listen on
   * @param secrets where the admin's password is
   */
  public PostgresServer(Path runtime, Path data, int port, SecretStore secrets) {
    this(runtime, data, port, secrets, ADMIN_SECRET);
  }

  /** Describes a server whose admin has a password of his own; starts nothing. */
  public PostgresServer(
      Path runtime, Path data, int port, SecretStore secrets, String adminSecret) {
    this.binaries = PostgresBinaries.in(runtime);
    this.data = data;
    this.folder = data.resolve("postgres");
    this.port = port;
    this.secrets = secrets;
    this.adminSecret = adminSecret;
  }

  /** Starts it and waits until it answers; makes its folder on a first start. */
  public ServerProcess start() {
    try {
      initialise();
      requirePasswords();
      new PostmasterFile(folder).clearIfStale();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't prepare " + folder, e);
    }
    List<String> command = new ArrayList<>(Unprivileged.prefix());
    command.addAll(List.of(program("postgres"), "-D", folder.toString()));
    command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "port=" + port));
    for (String setting : SETTINGS) {
      command.addAll(List.of("-c", setting));
    }
    ServerProcess server =
        ServerProcess.start(
            new ServerProcess.Command(Part.POSTGRES, data, command, clean(), folder));
    Poll.until(Duration.ofMinutes(3), Duration.ofMillis(50), server, this::answers);
    return server;
  }

  /** A connection of the admin to a database; the caller closes it. */
  public Connection admin(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5",
        ADMIN,
        password());
  }

  /** Password of the admin. */
  public String password() {
    return secrets.existing(adminSecret);
  }

  /** What was remembered by {@link #isPrepared}; empty when nothing was. */
  public String prepared() {
    try {
      return Files.exists(mark()) ? Files.readString(mark()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + mark(), e);
    }
  }

  /** Remembers how its databases were prepared, beside the data, so that it goes where they go. */
  public void isPrepared(String fingerprint) {
    try {
      Files.writeString(mark(), fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write " + mark(), e);
    }
  }

  private Path mark() {
    return folder.resolve("powervrouwen-prepared");
  }

  private boolean answers() {
    try (Connection connection = admin("postgres")) {
      return connection.isValid(5);
    } catch (SQLException e) {
      // 57P03: the server is starting up. Everything else but a refused connection will not pass.
      String state = String.valueOf(e.getSQLState());
      if (state.startsWith("28")) {
        throw new CannotStart(
            "PostgreSQL on port "
                + port
                + " refuses the password in the secrets folder: do data and secrets belong"
                + " together?",
            e);
      }
      return false;
    }
  }

  private void initialise() throws IOException {
    if (Files.exists(folder.resolve("PG_VERSION"))) {
      return;
    }
    Path fresh = folder.resolveSibling("postgres.new");
    if (Files.exists(fresh)) {
      Trees.delete(fresh); // An initialisation that was cut off; nobody ever used it.
    }
    Path passwordFile = folder.resolveSibling("run").resolve("initial-password");
    Files.createDirectories(passwordFile.getParent());
    Trees.writeSecret(passwordFile, secrets.obtain(adminSecret));
    try {
      runInitdb(fresh, passwordFile);
    } finally {
      Files.delete(passwordFile);
    }
    Files.move(fresh, folder);
  }

  private void runInitdb(Path fresh, Path passwordFile) throws IOException {
    List<String> command = new ArrayList<>(Unprivileged.prefix());
    command.addAll(
        List.of(
            program("initdb"),
            "--pgdata=" + fresh,
            "--username=" + ADMIN,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            // Built in, so that indexes sort the same on every machine.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--data-checksums"));
    Path log = data.resolve("logs/initdb.log");
    Files.createDirectories(data.resolve("logs"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(data.toFile());
    builder.environment().putAll(clean());
    Process initdb = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    initdb.onExit().join();
    if (initdb.exitValue() != 0) {
      throw new CannotStart(
          "PostgreSQL could not make its folder; " + log + ":\n" + LogTail.last(log, 12));
    }
  }

  private void requirePasswords() throws IOException {
    Files.writeString(
        folder.resolve("pg_hba.conf"),
        """
        # Written at each start. Everybody, also the admin, gives a password; there is no way in
        # without one.
        host all all 127.0.0.1/32 scram-sha-256
        """);
  }

  private String program(String name) {
    return binaries.resolve("bin").resolve(name).toString();
  }

  private static Map<String, String> clean() {
    return Map.of("LC_ALL", "C", "TZ", "UTC");
  }
}
