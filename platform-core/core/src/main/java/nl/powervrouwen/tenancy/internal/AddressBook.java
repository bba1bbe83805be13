package nl.powervrouwen.tenancy.internal;

import java.util.List;
import nl.powervrouwen.tenancy.PostgresAddress;
import nl.powervrouwen.tenancy.Site;

/**
 * The table of addresses as it stood at one moment.
 *
 * @param revision goes up with every change of the table
 * @param sites all sites, by name
 * @param servers all PostgreSQL servers, by name
 */
record AddressBook(long revision, List<Site> sites, List<PostgresAddress> servers) {

  AddressBook {
    sites = List.copyOf(sites);
    servers = List.copyOf(servers);
  }
}
