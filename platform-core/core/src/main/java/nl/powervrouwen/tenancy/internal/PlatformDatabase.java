package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.EndedLoginTable;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteSnapshot;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.SiteTable;
import nl.powervrouwen.registry.TenantId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
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

  @Inject private Jdbi jdbi;

  /** The application's way into it, which is also the register's. */
  @Produces
  @Singleton
  static Jdbi jdbi(Connections connections) {
    return ConfiguredJdbi.over(() -> connections.as(Register.PLATFORM));
  }

  /**
   * The table of addresses; null when it is still at this revision, so that it need not be read.
   *
   * @param known the revision that the caller has; a negative number when it has none
   */
  @Nullable SiteSnapshot addresses(long known) {
    return jdbi.withHandle(
        handle -> {
          // First the revision: a change during the rest is then seen at the next look.
          long revision = SiteTable.revision(handle);
          return revision == known
              ? null
              : new SiteSnapshot(
                  revision,
                  closedWhereOther(SiteTable.all(handle), SiteTable.other(handle)),
                  SiteTable.servers(handle));
        });
  }

  /**
   * The sites as this node may serve them: one whose database has other tables than this node's
   * program knows is being updated, or was updated already for a newer program.
   */
  private static List<Site> closedWhereOther(List<Site> sites, Set<TenantId> other) {
    return sites.stream()
        .map(
            site ->
                other.contains(site.tenant()) && site.status() == SiteStatus.OPEN
                    ? site.status(SiteStatus.UPDATING, site.since())
                    : site)
        .toList();
  }

  /** Logins that were ended before their time, by whose they were. */
  Map<EndedLoginTable.Whose, Instant> endedLogins() {
    return jdbi.withHandle(handle -> EndedLoginTable.read(handle, Instant.now()));
  }

  /** Ends somebody's logins of before this moment, for every node. */
  void endLogins(EndedLoginTable.Whose whose, Instant moment) {
    jdbi.useHandle(handle -> EndedLoginTable.write(handle, whose, moment));
  }

  /** Whether the database answers. */
  boolean answers() {
    try (Handle handle = jdbi.open()) {
      return handle.getConnection().isValid(SECONDS);
    } catch (JdbiException | SQLException e) {
      return false;
    }
  }
}
