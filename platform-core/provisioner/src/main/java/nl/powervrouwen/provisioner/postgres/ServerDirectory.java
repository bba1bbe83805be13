package nl.powervrouwen.provisioner.postgres;

import java.util.List;
import javax.sql.DataSource;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;

/** The PostgreSQL servers of an installation, one of which also holds the platform's database. */
public final class ServerDirectory {

  private final TenantDatabases databases;

  /** Does not connect yet. */
  public ServerDirectory(TenantDatabases databases) {
    this.databases = databases;
  }

  /** The platform's own database, as its owner. */
  public DataSource platform() {
    return databases.server(Site.MAIN_SERVER).as(TenantDatabases.OWNER, Register.PLATFORM);
  }

  /** All servers. */
  List<DatabaseServer> all() {
    return LifecycleTables.servers(platform()).stream().map(this::server).toList();
  }

  /** The server with the tenant's database. */
  public DatabaseServer home(TenantId tenant) {
    return server(LifecycleTables.home(platform(), tenant));
  }

  /** The server of this name. */
  DatabaseServer server(String name) {
    List<String> known = LifecycleTables.servers(platform());
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
