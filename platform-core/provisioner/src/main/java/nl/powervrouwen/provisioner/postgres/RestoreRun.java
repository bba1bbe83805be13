package nl.powervrouwen.provisioner.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.powervrouwen.export.Catalog;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;

/**
 * Puts a backup in the place of a tenant's database.
 *
 * <p>It is read into a database beside the old one and checked there; then both change names in one
 * transaction. Until that moment people work in the old one, after it in the new one. A tenant's id
 * has no two hyphens in a row, so no other tenant's database can have these names.
 */
public final class RestoreRun {

  static final String NEW = "__new";
  static final String OLD = "__old";

  private final ServerDirectory servers;
  private final SecretStore secrets;
  private final TenantId tenant;
  private final String name;
  private final DatabaseServer server;

  /** Of this tenant. */
  public RestoreRun(ServerDirectory servers, SecretStore secrets, TenantId tenant) {
    this.servers = servers;
    this.secrets = secrets;
    this.tenant = tenant;
    this.name = tenant.database();
    this.server = servers.home(tenant);
  }

  /** Restores; the same mark once. */
  public void run(DumpFiles files, String backup, String mark) {
    String note = "restored " + mark;
    server.alone(
        () -> {
          if (!server.mark(name).equals(note)) {
            build(files, files.checked(backup), note);
            swap();
          }
          finish();
        });
  }

  private void build(DumpFiles files, TenantBackup backup, String note) {
    int version = server.version();
    files.needRestore(version);
    String fresh = name + NEW;
    server.dropDatabase(fresh);
    server.ensureDatabase(fresh, TenantDatabases.OWNER, null);
    server.open(fresh);
    files.restoreInto(server, version, backup, fresh);
    check(backup, fresh);
    DataSource owner = server.as(TenantDatabases.OWNER, fresh);
    Schema.TENANT.migrate(owner);
    Schema.TENANT.grant(owner, name);
    server.mark(fresh, note);
  }

  private void check(TenantBackup backup, String fresh) {
    try (Connection connection = server.as(TenantDatabases.OWNER, fresh).getConnection()) {
      Map<String, Long> rows = new TreeMap<>(Catalog.rows(connection));
      if (!rows.equals(new TreeMap<>(backup.rows()))) {
        server.dropDatabase(fresh);
        throw new CannotBeDone(
            "De back-up geeft niet de aantallen van zijn manifest. De database is niet veranderd.",
            "The backup does not give the numbers of its manifest. The database was not changed.");
      }
    } catch (SQLException e) {
      throw new DatabaseFailure("The restored database of " + tenant + " can't be read", e);
    }
  }

  private void swap() {
    servers.platform().status(tenant, SiteStatus.UPDATING);
    server.shut(name, name);
    try {
      server.dropDatabase(name + OLD);
      server.rename(List.of(Map.entry(name, name + OLD), Map.entry(name + NEW, name)));
    } catch (RuntimeException e) {
      server.admit(name, name);
      servers.platform().settle(tenant);
      throw e;
    }
  }

  /** The old one goes only when the new one answers. */
  private void finish() {
    String secret = secrets.existing("db/" + name);
    server.ensureLogin(name, secret);
    server.admit(name, name);
    if (!server.answers(name, name, secret)) {
      throw new IllegalStateException(
          "The restored database does not answer; the old one is still there as " + name + OLD);
    }
    boolean swappedNow = server.has(name + OLD);
    if (swappedNow) {
      servers.platform().since(tenant, Instant.now());
    }
    servers.platform().sound(tenant, Schema.TENANT.version(server.as(TenantDatabases.OWNER, name)));
    servers.platform().settle(tenant);
    server.dropDatabase(name + OLD);
  }
}
