package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.TenantDatabases;

/**
 * The platform's own database, read outside any transaction: one transaction has one database, and
 * that is the tenant's.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class PlatformDatabase {

  /** How long a health check waits for an answer. */
  private static final int SECONDS = 5;

  @Inject private Connections connections;

  /** All sites, by name. */
  List<Site> sites() {
    try (Connection connection = connections.as(TenantDatabases.PLATFORM)) {
      return SiteTable.read(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure("The table of addresses can't be read", e);
    }
  }

  /** Whether the database answers. */
  boolean answers() {
    try (Connection connection = connections.as(TenantDatabases.PLATFORM)) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
