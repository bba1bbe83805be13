package nl.powervrouwen.registry;

import java.util.List;
import java.util.Optional;

/** The strict table of addresses: the one place where a host becomes a tenant. */
public interface Sites {

  /**
   * The site at this host.
   *
   * @param host host with port exactly as the browser sent it
   * @return empty when nothing lives there
   */
  Optional<Site> at(String host);

  /** Where a tenant lives; empty when it has no address any more. */
  default Optional<Site> of(TenantId tenant) {
    return all().stream().filter(site -> site.tenant().equals(tenant)).findFirst();
  }

  /** All sites, by name. */
  List<Site> all();
}
