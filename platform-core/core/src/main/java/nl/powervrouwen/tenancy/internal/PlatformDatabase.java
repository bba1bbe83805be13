package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.EndedLoginTable;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteSnapshot;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.SiteTable;
import nl.powervrouwen.registry.TenantId;
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
  @Nullable SiteSnapshot addresses(long known) {
    try (Connection connection = connections.as(Register.PLATFORM)) {
      // First the revision: a change during the rest is then seen at the next look.
      long revision = SiteTable.revision(connection);
      return revision == known
          ? null
          : new SiteSnapshot(
              revision,
              closedWhereOther(SiteTable.read(connection), SiteTable.readOther(connection)),
              SiteTable.readServers(connection));
    } catch (SQLException e) {
      throw new DatabaseFailure("The table of addresses can't be read", e);
    }
  }

  /**
   * The sites as this node may serve them: one whose database has other tables than this node's
   * program knows is being updated, or was updated already for a newer program.
   */
  private static List<Site> closedWhereOther(List<Site> sites, Set<TenantId> other) {
    return sites.stream()
        .map(
            site ->
                other.contains(site.tenant()) && site.standing() == SiteStatus.OPEN
                    ? site.standing(SiteStatus.UPDATING, site.since())
                    : site)
        .toList();
  }

  /** Logins that were ended before their time, by whose they were. */
  Map<EndedLoginTable.Whose, Instant> endedLogins() {
    try (Connection connection = connections.as(Register.PLATFORM)) {
      return EndedLoginTable.read(connection, Instant.now());
    } catch (SQLException e) {
      throw new DatabaseFailure("The table of ended logins can't be read", e);
    }
  }

  /** Ends somebody's logins of before this moment, for every node. */
  void endLogins(EndedLoginTable.Whose whose, Instant moment) {
    try (Connection connection = connections.as(Register.PLATFORM)) {
      EndedLoginTable.write(connection, whose, moment);
    } catch (SQLException e) {
      throw new DatabaseFailure("A login can't be ended", e);
    }
  }

  /** Whether the database answers. */
  boolean answers() {
    try (Connection connection = connections.as(Register.PLATFORM)) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
