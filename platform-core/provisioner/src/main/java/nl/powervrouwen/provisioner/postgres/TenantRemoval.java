package nl.powervrouwen.provisioner.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.export.Catalog;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;

/** The end of a tenant's databases, roles and keys. */
public final class TenantRemoval {

  private final ServerDirectory servers;
  private final SecretStore secrets;
  private final TenantId tenant;
  private final String name;

  /** Of this tenant. */
  public TenantRemoval(ServerDirectory servers, SecretStore secrets, TenantId tenant) {
    this.servers = servers;
    this.secrets = secrets;
    this.tenant = tenant;
    this.name = tenant.database();
  }

  /** Number of rows by table. */
  public Map<String, Long> rows() {
    try (Connection connection =
        servers.home(tenant).as(TenantDatabases.OWNER, name).getConnection()) {
      return Catalog.rows(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("The database of " + tenant + " can't be counted", e);
    }
  }

  /** Takes its address away and shuts its database. */
  public void leave(String export, LocalDate destroyAfter) {
    servers.platform().leave(tenant, export, destroyAfter);
    servers.home(tenant).shut(name, name);
  }

  /** Destroys everything; the keys last, for without them nothing could be tried again. */
  public Map<String, Long> destroy() {
    if (servers.platform().counted(tenant).isEmpty()) {
      servers.platform().count(tenant, rows());
    }
    for (DatabaseServer server : servers.all()) {
      server.alone(
          () -> {
            List.of(name + RestoreRun.NEW, name + RestoreRun.OLD, name)
                .forEach(server::dropDatabase);
            server.dropRole(name);
          });
    }
    for (String secret : List.of("db/" + name, "vault/" + tenant, "oidc/" + tenant)) {
      secrets.destroy(secret);
    }
    return servers.platform().counted(tenant);
  }
}
