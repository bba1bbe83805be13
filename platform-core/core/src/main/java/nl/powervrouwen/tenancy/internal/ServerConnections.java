package nl.powervrouwen.tenancy.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.DatabaseServers;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;

/**
 * The node's data sources, one a PostgreSQL server. They name no database and no user: PostgreSQL
 * opens the database named after whoever logs in, and without a login it fails.
 */
@ApplicationScoped
class ServerConnections implements Connections {

  @SuppressWarnings("NullAway.Init") // the server gives it
  @Resource(lookup = "jdbc/tenants")
  private DataSource main;

  @Inject private SecretStore secrets;
  @Inject private Sites sites;
  @Inject private DatabaseServers servers;

  @Override
  public Connection as(String role) throws SQLException {
    return main.getConnection(role, secrets.existing("db/" + role));
  }

  @Override
  public Optional<DatabaseLocation> of(TenantId tenant) {
    return sites
        .of(tenant)
        .filter(site -> site.kind() == SiteKind.MUNICIPALITY)
        .filter(site -> site.status() == SiteStatus.OPEN)
        .flatMap(this::whereabouts);
  }

  private Optional<DatabaseLocation> whereabouts(Site site) {
    return servers
        .server(site.databaseServer())
        .map(server -> new DatabaseLocation(site.tenant(), server, site.since()));
  }

  @Override
  public Map<String, Object> persistence(DatabaseLocation where) {
    String role = where.tenant().database();
    return Map.of(
        "eclipselink.target-server",
        "WebSphere_Liberty",
        "jakarta.persistence.jtaDataSource",
        source(where.server()),
        "jakarta.persistence.jdbc.user",
        role,
        "jakarta.persistence.jdbc.password",
        secrets.existing("db/" + role));
  }

  /** A server that came while this node runs is found by its name; it is never guessed. */
  @SuppressWarnings("BanJNDI") // the name is checked by PostgresAddress
  private DataSource source(PostgresAddress server) {
    if (server.isMain()) {
      return main;
    }
    try {
      return InitialContext.doLookup(server.dataSource());
    } catch (NamingException e) {
      throw new DatabaseFailure(
          "This node knows no database server " + server.name() + " (yet)", new SQLException(e));
    }
  }
}
