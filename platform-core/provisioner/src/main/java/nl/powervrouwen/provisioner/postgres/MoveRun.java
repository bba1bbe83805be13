package nl.powervrouwen.provisioner.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;

/**
 * Brings a tenant's database to another server, without tools: row by row, every constraint in
 * force, and compared before anybody works there.
 *
 * <p>The table of addresses says which of the two is the real one. As long as it names the old
 * server, what stands on the new one is thrown away and made again.
 */
public final class MoveRun {

  private final ServerDirectory servers;
  private final SecretStore secrets;
  private final TenantId tenant;
  private final String name;

  /** Of this tenant. */
  public MoveRun(ServerDirectory servers, SecretStore secrets, TenantId tenant) {
    this.servers = servers;
    this.secrets = secrets;
    this.tenant = tenant;
    this.name = tenant.database();
  }

  /** Moves. */
  public void run(String to) {
    DatabaseServer target = servers.server(to);
    DatabaseServer source = servers.home(tenant);
    if (source != target) {
      source.alone(() -> target.alone(() -> bring(source, target, to)));
      finish(target, List.of(source));
    } else {
      // Asked again: what an interrupted move left behind can be on any of the others.
      finish(target, servers.all());
    }
  }

  private void bring(DatabaseServer source, DatabaseServer target, String to) {
    servers.prepare(to, tenant, secrets.existing("db/" + name));
    servers.platform().status(tenant, SiteStatus.UPDATING);
    source.shut(name, name);
    try {
      Schema.TENANT.migrate(source.as(TenantDatabases.OWNER, name));
      target.dropDatabase(name);
      target.dropDatabase(name + RestoreRun.NEW);
      copy(source, target, name + RestoreRun.NEW);
      target.rename(List.of(Map.entry(name + RestoreRun.NEW, name)));
      target.admit(name, name);
      if (!target.answers(name, name, secrets.existing("db/" + name))) {
        throw new IllegalStateException("The database on " + to + " does not answer");
      }
    } catch (RuntimeException e) {
      source.admit(name, name);
      servers.platform().settle(tenant);
      target.dropDatabase(name + RestoreRun.NEW);
      target.dropDatabase(name);
      throw e;
    }
    servers.platform().moved(tenant, to);
    servers.platform().sound(tenant, Schema.TENANT.version(target.as(TenantDatabases.OWNER, name)));
  }

  private void copy(DatabaseServer source, DatabaseServer target, String fresh) {
    target.ensureDatabase(fresh, TenantDatabases.OWNER, TenantDatabases.TEMPLATE);
    target.open(fresh);
    DataSource owner = target.as(TenantDatabases.OWNER, fresh);
    Schema.TENANT.migrate(owner);
    try (Connection from = source.as(TenantDatabases.OWNER, name).getConnection();
        Connection to = owner.getConnection()) {
      from.setAutoCommit(false);
      to.setAutoCommit(false);
      new TableCopy(from, to).all();
      to.commit();
    } catch (SQLException e) {
      throw new DatabaseFailure("The database of " + tenant + " can't be copied", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The database of " + tenant + " can't be copied", e);
    }
    Schema.TENANT.grant(owner, name);
  }

  /** The old one goes only now that the table of addresses names the new one, and it answers. */
  private void finish(DatabaseServer target, List<DatabaseServer> leftBehind) {
    target.alone(
        () -> {
          target.admit(name, name);
          if (!target.answers(name, name, secrets.existing("db/" + name))) {
            throw new IllegalStateException("The database of " + tenant + " does not answer");
          }
        });
    servers.platform().settle(tenant);
    for (DatabaseServer other : leftBehind) {
      if (other != target) {
        other.dropDatabase(name);
        other.dropDatabase(name + RestoreRun.NEW);
        other.dropRole(name);
      }
    }
  }
}
