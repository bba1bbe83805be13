package nl.powervrouwen.provisioner.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.powervrouwen.export.Catalog;
import nl.powervrouwen.export.Hex;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.registry.Vault;
import nl.powervrouwen.registry.WholeFile;

/**
 * The backups of one tenant, in a folder of its own that only its owner can open.
 *
 * <p>A backup is a dump and, written after it, a manifest beside it: a dump without a manifest was
 * never finished, and is none. The vault key is never in it; it belongs with the secrets.
 */
public final class DumpFiles {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+-[0-9]{8}T[0-9]{9}Z\\.dump");
  private static final String MANIFEST = ".manifest";
  private static final String ROWS = "rows.";
  private static final String PROOF = "powervrouwen backup";

  private final Path folder;
  private final TenantId tenant;
  private final SecretStore secrets;
  private final PostgresTools tools;

  /**
   * In the tenant's own folder.
   *
   * @param folder of all tenants
   */
  public DumpFiles(Path folder, TenantId tenant, SecretStore secrets, PostgresTools tools) {
    this.folder = folder.resolve(tenant.value());
    this.tenant = tenant;
    this.secrets = secrets;
    this.tools = tools;
  }

  /** Makes one. */
  public TenantBackup make(DatabaseServer server) {
    PostgresTools.Tool dump = tools.find("pg_dump", server.version());
    Instant now = Instant.now();
    String name = tenant + "-" + STAMP.format(now) + ".dump";
    try (Connection connection =
        server.as(TenantDatabases.OWNER, tenant.database()).getConnection()) {
      makeFolder();
      connection.setAutoCommit(false);
      String snapshot = snapshot(connection);
      try (WholeFile whole = new WholeFile(folder.resolve(name))) {
        dump.run(
            server,
            List.of(
                "--format=custom",
                "--no-privileges",
                "--snapshot=" + snapshot,
                "--file=" + whole.draft(),
                "--dbname=" + tenant.database()));
        TenantBackup backup = about(name, now, whole.draft(), connection, server.version());
        whole.keep();
        describe(backup);
        return backup;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The backup of " + tenant + " can't be written", e);
    } catch (SQLException e) {
      throw new DatabaseFailure("The database of " + tenant + " can't be backed up", e);
    }
  }

  /** The dump and the count see the same moment. */
  private static String snapshot(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
      try (ResultSet row = statement.executeQuery("SELECT pg_export_snapshot()")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private TenantBackup about(
      String name, Instant now, Path dump, Connection connection, int serverVersion)
      throws IOException, SQLException {
    return new TenantBackup(
        name,
        tenant,
        now,
        Files.size(dump),
        Hex.digest(dump),
        Objects.requireNonNullElse(Catalog.version(connection), ""),
        serverVersion,
        proof(),
        Catalog.rows(connection));
  }

  /** Says whether the key that is there now is the one that sealed what is in a backup. */
  private String proof() {
    Vault vault = new Vault(tenant, secrets.existing("vault/" + tenant));
    return Hex.of(vault.fingerprint(PROOF));
  }

  /** A dump without a manifest is none, and takes room. */
  private void describe(TenantBackup backup) throws IOException {
    try {
      write(backup);
    } catch (IOException e) {
      Files.deleteIfExists(folder.resolve(backup.name()));
      throw e;
    }
  }

  private void write(TenantBackup backup) throws IOException {
    Properties manifest = new Properties();
    manifest.setProperty("tenant", backup.tenant().value());
    manifest.setProperty("madeAt", backup.madeAt().toString());
    manifest.setProperty("size", String.valueOf(backup.size()));
    manifest.setProperty("sha256", backup.sha256());
    manifest.setProperty("schemaVersion", backup.schemaVersion());
    manifest.setProperty("serverVersion", String.valueOf(backup.serverVersion()));
    manifest.setProperty("vaultProof", backup.vaultProof());
    backup.rows().forEach((table, rows) -> manifest.setProperty(ROWS + table, rows.toString()));
    StringWriter text = new StringWriter();
    manifest.store(text, "Backup of " + tenant + ". Its vault key is not in it: keep the secrets");
    WholeFile.write(folder.resolve(backup.name() + MANIFEST), text.toString());
  }

  /** All of this tenant, newest first. */
  public List<TenantBackup> all() {
    List<TenantBackup> all = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return all;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + MANIFEST)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        all.add(read(name.substring(0, name.length() - MANIFEST.length())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The backups of " + tenant + " can't be read", e);
    }
    all.sort(Comparator.comparing(TenantBackup::madeAt).reversed());
    return all;
  }

  private TenantBackup read(String name) throws IOException {
    Properties manifest = new Properties();
    try (Reader in =
        Files.newBufferedReader(folder.resolve(name + MANIFEST), StandardCharsets.UTF_8)) {
      manifest.load(in);
    }
    Map<String, Long> rows = new TreeMap<>();
    for (String key : manifest.stringPropertyNames()) {
      if (key.startsWith(ROWS)) {
        rows.put(key.substring(ROWS.length()), Long.valueOf(manifest.getProperty(key)));
      }
    }
    return new TenantBackup(
        name,
        new TenantId(manifest.getProperty("tenant")),
        Instant.parse(manifest.getProperty("madeAt")),
        Long.parseLong(manifest.getProperty("size")),
        manifest.getProperty("sha256"),
        manifest.getProperty("schemaVersion"),
        Integer.parseInt(manifest.getProperty("serverVersion")),
        manifest.getProperty("vaultProof"),
        rows);
  }

  /** The backup of this name, proven whole and this tenant's. */
  TenantBackup checked(String name) {
    if (!NAME.matcher(name).matches() || !Files.exists(folder.resolve(name + MANIFEST))) {
      throw new CannotBeDone(
          "Er is geen back-up " + name + " van " + tenant + ".",
          "There is no backup " + name + " of " + tenant + ".");
    }
    try {
      TenantBackup backup = read(name);
      if (!backup.tenant().equals(tenant)) {
        throw new CannotBeDone(
            "De back-up " + name + " is van " + backup.tenant() + " en niet van " + tenant + ".",
            "The backup " + name + " is of " + backup.tenant() + " and not of " + tenant + ".");
      }
      if (!Files.exists(folder.resolve(name))
          || !Hex.digest(folder.resolve(name)).equals(backup.sha256())) {
        throw new CannotBeDone(
            "De back-up " + name + " is beschadigd: zijn SHA-256 klopt niet met het manifest.",
            "The backup " + name + " is damaged: its SHA-256 is not that of its manifest.");
      }
      if (!backup.vaultProof().equals(proof())) {
        throw new CannotBeDone(
            "De sleutel van de kluis is niet die van de back-up "
                + name
                + ". Zet eerst het geheim"
                + " vault/"
                + tenant
                + " van toen terug. Anders gaan de BSN's niet open.",
            "The vault key is not that of the backup "
                + name
                + ". First put the secret vault/"
                + tenant
                + " of that time back. Otherwise the BSNs can't be opened.");
      }
      return backup;
    } catch (IOException e) {
      throw new UncheckedIOException("The backup " + name + " can't be read", e);
    }
  }

  /** Fills an empty database from a backup. */
  void restoreInto(DatabaseServer server, int serverVersion, TenantBackup backup, String database) {
    tools
        .find("pg_restore", serverVersion)
        .run(
            server,
            List.of(
                "--exit-on-error",
                "--no-privileges",
                "--no-owner",
                "--role=" + TenantDatabases.OWNER,
                "--dbname=" + database,
                folder.resolve(backup.name()).toString()));
  }

  /** Whether pg_restore is there, asked before anything is touched. */
  void needRestore(int serverVersion) {
    tools.find("pg_restore", serverVersion);
  }

  /** Destroys all of them. */
  public void destroy() {
    Folders.remove(folder);
  }

  private void makeFolder() throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }
}
