package nl.powervrouwen.tenancy.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.powervrouwen.tenancy.SecretStore;

/**
 * The server's one data source. It names no database and no user: PostgreSQL opens the database
 * named after whoever logs in, and without a login it fails.
 */
@ApplicationScoped
class ServerConnections implements Connections {

  @SuppressWarnings("NullAway.Init") // the server gives it
  @Resource(lookup = "jdbc/tenants")
  private DataSource source;

  @Inject private SecretStore secrets;

  @Override
  public Connection as(String role) throws SQLException {
    return source.getConnection(role, secrets.existing("db/" + role));
  }

  @Override
  public Map<String, Object> persistence(String role) {
    return Map.of(
        "eclipselink.target-server",
        "WebSphere_Liberty",
        "jakarta.persistence.jtaDataSource",
        source,
        "jakarta.persistence.jdbc.user",
        role,
        "jakarta.persistence.jdbc.password",
        secrets.existing("db/" + role));
  }
}
