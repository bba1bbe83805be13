package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.internal.Connections;
import nl.powervrouwen.tenancy.internal.DatabaseLocation;

/**
 * Straight to the test's own PostgreSQL, with the same logins as the server uses. A tenant is on
 * the shared one unless a test moves it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class LocalConnections implements Connections {

  private final Map<String, Postgres> servers = new ConcurrentHashMap<>();
  private final Map<TenantId, String> moved = new ConcurrentHashMap<>();
  private final Map<TenantId, Instant> since = new ConcurrentHashMap<>();
  private final Set<TenantId> closed = ConcurrentHashMap.newKeySet();

  /** With the shared server alone. */
  public LocalConnections() {
    servers.put(Site.MAIN_SERVER, Postgres.shared());
  }

  /** From now on this tenant is on another server. */
  public void move(TenantId tenant, String name, Postgres server) {
    servers.put(name, server);
    moved.put(tenant, name);
  }

  /** From now on it is another tenant of the same name. */
  public void reopen(TenantId tenant, Instant when) {
    since.put(tenant, when);
  }

  /** From now on its doors are closed. */
  public void close(TenantId tenant) {
    closed.add(tenant);
  }

  @Override
  public Connection as(String role) throws SQLException {
    return Postgres.shared().enter(role, role);
  }

  @Override
  public Optional<DatabaseLocation> of(TenantId tenant) {
    if (closed.contains(tenant)) {
      return Optional.empty();
    }
    String name = moved.getOrDefault(tenant, Site.MAIN_SERVER);
    Postgres server = server(name);
    return Optional.of(
        new DatabaseLocation(
            tenant,
            new PostgresAddress(name, server.host(), server.port(), "disable"),
            since.getOrDefault(tenant, Instant.EPOCH)));
  }

  @Override
  public Map<String, Object> persistence(DatabaseLocation where) {
    String role = where.tenant().database();
    Postgres server = server(where.server().name());
    return Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
        "jakarta.persistence.jdbc.url", server.url(role) + "?logServerErrorDetail=false",
        "jakarta.persistence.jdbc.user", role,
        "jakarta.persistence.jdbc.password", server.secrets().existing("db/" + role),
        "eclipselink.jdbc.connections.initial", "1",
        "eclipselink.jdbc.connections.min", "1");
  }

  private Postgres server(String name) {
    Postgres server = servers.get(name);
    if (server == null) {
      throw new IllegalStateException("No server " + name);
    }
    return server;
  }

  @Produces
  @Alternative
  @Priority(1)
  @Singleton
  SecretStore secrets() {
    return Postgres.shared().secrets();
  }
}
