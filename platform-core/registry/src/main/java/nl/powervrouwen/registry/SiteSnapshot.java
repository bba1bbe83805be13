package nl.powervrouwen.registry;

import java.util.List;

/**
 * The table of addresses as it stood at one moment.
 *
 * @param revision goes up with every change of the table
 * @param sites all sites, by name
 * @param servers all PostgreSQL servers, by name
 */
public record SiteSnapshot(long revision, List<Site> sites, List<PostgresAddress> servers) {

  /** Copies the lists. */
  public SiteSnapshot {
    sites = List.copyOf(sites);
    servers = List.copyOf(servers);
  }
}
