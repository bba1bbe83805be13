package nl.powervrouwen.provisioner.postgres;

import java.util.List;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.TenantId;

/** The PostgreSQL servers of an installation, one of which also holds the platform's database. */
public final class ServerDirectory {

  private final TenantDatabases databases;

  /** Does not connect yet. */
  public ServerDirectory(TenantDatabases databases) {
    this.databases = databases;
  }

  /** What the platform's own database knows of where tenants live. */
  LifecycleTables platform() {
    return databases.platform();
  }

  /** All servers. */
  List<DatabaseServer> all() {
    return platform().servers().stream().map(this::server).toList();
  }

  /** The server with the tenant's database. */
  public DatabaseServer home(TenantId tenant) {
    return server(platform().home(tenant));
  }

  /** The server of this name. */
  DatabaseServer server(String name) {
    List<String> known = platform().servers();
    if (!known.contains(name)) {
      String names = String.join(", ", known);
      throw new CannotBeDone(
          "Er is geen PostgreSQL-server " + name + ". Bekend zijn: " + names + ".",
          "There is no PostgreSQL server " + name + ". Known are: " + names + ".");
    }
    return databases.server(name);
  }

  /** Brings template and roles on a server to the newest version. */
  void prepare(String name, TenantId tenant, String secret) {
    DatabaseServer server = server(name);
    server.ensureOwner(TenantDatabases.OWNER);
    server.closeEverythingToPublic();
    server.ensureDatabase(TenantDatabases.TEMPLATE, TenantDatabases.OWNER, null);
    server.open(TenantDatabases.TEMPLATE);
    Schema.TENANT.migrate(server.as(TenantDatabases.OWNER, TenantDatabases.TEMPLATE));
    server.ensureLogin(tenant.database(), secret);
  }
}
