package nl.powervrouwen.tenancy.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.powervrouwen.tenancy.CannotBeDone;
import nl.powervrouwen.tenancy.ServerKeys;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;

/** The PostgreSQL servers of an installation, one of which also holds the platform's database. */
public final class ServerRing {

  private final Map<String, ServerKeys> keys;
  private final Map<String, DatabaseServer> servers = new LinkedHashMap<>();

  /** Does not connect yet. */
  public ServerRing(Map<String, ServerKeys> keys) {
    this.keys = Map.copyOf(keys);
    if (!keys.containsKey(Site.MAIN_SERVER)) {
      throw new IllegalArgumentException("One of the servers is " + Site.MAIN_SERVER);
    }
    keys.forEach(
        (name, key) ->
            servers.put(
                name, new DatabaseServer(key.host(), key.port(), key.admin(), key.password())));
  }

  /** The platform's own database, as its owner. */
  public DataSource platform() {
    return server(Site.MAIN_SERVER).as(TenantDatabases.OWNER, TenantDatabases.PLATFORM);
  }

  /** All servers. */
  Collection<DatabaseServer> all() {
    return servers.values();
  }

  /** Name of the server with the tenant's database. */
  String homeName(TenantId tenant) {
    return LifeTables.home(platform(), tenant);
  }

  /** The server with the tenant's database. */
  public DatabaseServer home(TenantId tenant) {
    return server(homeName(tenant));
  }

  /** How to get into it. */
  public ServerKeys homeKeys(TenantId tenant) {
    String name = homeName(tenant);
    server(name);
    ServerKeys key = keys.get(name);
    if (key == null) {
      throw new IllegalStateException("Every server has keys");
    }
    return key;
  }

  /** The server of this name. */
  DatabaseServer server(String name) {
    DatabaseServer server = servers.get(name);
    if (server == null) {
      throw new CannotBeDone(
          "Er is geen PostgreSQL-server "
              + name
              + ". Bekend zijn: "
              + String.join(", ", servers.keySet())
              + ".",
          "There is no PostgreSQL server "
              + name
              + ". Known are: "
              + String.join(", ", servers.keySet())
              + ".");
    }
    return server;
  }
}
