package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import nl.powervrouwen.tenancy.TenantDatabases;
import org.jspecify.annotations.Nullable;

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

  /**
   * The table of addresses; null when it is still at this revision, so that it need not be read.
   *
   * @param known the revision that the caller has; a negative number when it has none
   */
  @Nullable AddressBook addresses(long known) {
    try (Connection connection = connections.as(TenantDatabases.PLATFORM)) {
      // First the revision: a change during the rest is then seen at the next look.
      long revision = SiteTable.revision(connection);
      return revision == known
          ? null
          : new AddressBook(
              revision, SiteTable.read(connection), SiteTable.readServers(connection));
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
