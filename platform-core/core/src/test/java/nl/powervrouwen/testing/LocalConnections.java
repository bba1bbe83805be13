package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.internal.Connections;

/** Straight to the test's own PostgreSQL, with the same logins as the server uses. */
@Alternative
@Priority(1)
@ApplicationScoped
class LocalConnections implements Connections {

  private final Postgres postgres = Postgres.shared();

  @Override
  public Connection as(String role) throws SQLException {
    return postgres.enter(role, role);
  }

  @Override
  public Map<String, Object> persistence(String role) {
    return Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
        "jakarta.persistence.jdbc.url", postgres.url(role) + "?logServerErrorDetail=false",
        "jakarta.persistence.jdbc.user", role,
        "jakarta.persistence.jdbc.password", postgres.secrets().existing("db/" + role),
        "eclipselink.jdbc.connections.initial", "1",
        "eclipselink.jdbc.connections.min", "1");
  }

  @Produces
  @Alternative
  @Priority(1)
  @Singleton
  SecretStore secrets() {
    return postgres.secrets();
  }
}
