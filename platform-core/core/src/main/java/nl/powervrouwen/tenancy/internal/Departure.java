package nl.powervrouwen.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;

/** The end of a tenant's databases, roles and keys. */
public final class Departure {

  private final ServerRing ring;
  private final SecretStore secrets;
  private final TenantId tenant;
  private final String name;

  /** Of this tenant. */
  public Departure(ServerRing ring, SecretStore secrets, TenantId tenant) {
    this.ring = ring;
    this.secrets = secrets;
    this.tenant = tenant;
    this.name = tenant.database();
  }

  /** Number of rows by table. */
  public Map<String, Long> rows() {
    try (Connection connection =
        ring.home(tenant).as(TenantDatabases.OWNER, name).getConnection()) {
      return Catalog.rows(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("The database of " + tenant + " can't be counted", e);
    }
  }

  /** Takes its address away and shuts its database. */
  public void leave(String export, LocalDate destroyAfter) {
    LifeTables.leave(ring.platform(), tenant, export, destroyAfter);
    ring.home(tenant).shut(name, name);
  }

  /** Destroys everything; the keys last, for without them nothing could be tried again. */
  public Map<String, Long> destroy() {
    if (LifeTables.counted(ring.platform(), tenant).isEmpty()) {
      LifeTables.count(ring.platform(), tenant, rows());
    }
    for (DatabaseServer server : ring.all()) {
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
    return LifeTables.counted(ring.platform(), tenant);
  }
}
