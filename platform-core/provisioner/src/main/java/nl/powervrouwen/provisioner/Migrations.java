package nl.powervrouwen.provisioner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.SiteStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings municipalities' databases to the newest version, one by one. One that fails is shut and
 * its trouble written down; the others go on.
 */
final class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  private final ProvisionerTools tools;

  Migrations(ProvisionerTools tools) {
    this.tools = tools;
  }

  /** How many were brought up to date, and the names of those that failed. */
  record Tally(int migrated, List<String> failed) {}

  /** All that the register knows to be behind. */
  Tally bringUpToDate() {
    String newest = tools.databases().newestVersion();
    return migrate(
        tools.registry().municipalities().stream()
            .filter(Migrations::hasDatabase)
            .filter(m -> !newest.equals(m.schemaVersion()) || m.trouble() != null)
            .toList(),
        point -> {});
  }

  /** Whether it has a database with people in it. */
  static boolean hasDatabase(MunicipalityRecord municipality) {
    return municipality.schemaVersion() != null && municipality.state() != MunicipalityState.CLOSED;
  }

  /** These, in this order; nobody works in one while its tables change. */
  Tally migrate(List<MunicipalityRecord> municipalities, Consumer<String> points) {
    String newest = tools.databases().newestVersion();
    municipalities.stream()
        .filter(m -> !newest.equals(m.schemaVersion()))
        .forEach(m -> stand(m, SiteStatus.UPDATING));
    int migrated = 0;
    List<String> failed = new ArrayList<>();
    for (MunicipalityRecord municipality : municipalities) {
      if (migrate(municipality)) {
        migrated++;
      } else {
        failed.add(municipality.displayName());
      }
      points.accept(municipality.tenant().value());
    }
    return new Tally(migrated, List.copyOf(failed));
  }

  private boolean migrate(MunicipalityRecord municipality) {
    try {
      String version =
          tools.databases().migrate(municipality.tenant(), municipality.databaseServer());
      tools.registry().write(municipality.at(version, null, Instant.now()));
      stand(municipality, status(municipality.state()));
      return true;
    } catch (RuntimeException e) {
      LOG.warn("The database of {} can't be brought up to date", municipality.tenant(), e);
      tools
          .registry()
          .write(
              municipality.at(
                  municipality.schemaVersion(), String.valueOf(e.getMessage()), Instant.now()));
      stand(municipality, SiteStatus.UPDATING);
      return false;
    }
  }

  /** Whether people may come in, by where a municipality is in its life. */
  static SiteStatus status(MunicipalityState state) {
    return switch (state) {
      case OPENING, OPEN -> SiteStatus.OPEN;
      case SUSPENDED, CLOSING, CLOSED -> SiteStatus.SUSPENDED;
    };
  }

  private void stand(MunicipalityRecord municipality, SiteStatus status) {
    tools
        .registry()
        .site(municipality.tenant())
        .filter(site -> site.status() != status)
        .ifPresent(site -> tools.registry().write(site.status(status, site.since())));
  }
}
