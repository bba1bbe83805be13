package nl.powervrouwen.identity.liberty;

import java.util.List;
import java.util.Set;
import nl.powervrouwen.registry.DatabaseServers;
import nl.powervrouwen.registry.Outage;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look after another at the table of addresses, each of which brings the files in step. */
final class LoginRound {

  private static final Logger LOG = LoggerFactory.getLogger(LoginRound.class);

  private final SiteFiles files;
  private final String scheme;
  private final Sites sites;
  private final DatabaseServers servers;
  private final SecretStore secrets;

  private List<Site> written = List.of();
  private List<PostgresAddress> writtenServers = List.of();
  private Set<TenantId> withoutKey = Set.of();
  private boolean begun;
  private boolean failing;

  LoginRound(
      SiteFiles files, String scheme, Sites sites, DatabaseServers servers, SecretStore secrets) {
    this.files = files;
    this.scheme = scheme;
    this.sites = sites;
    this.servers = servers;
    this.secrets = secrets;
  }

  /**
   * Looks once. While the table can't be read, the files on disk stay as they are; that is told
   * once, and not at each look.
   *
   * @return whether the files are in step now
   */
  boolean look() {
    try {
      lookOrFail();
      failing = false;
      return true;
    } catch (RuntimeException e) {
      if (!failing) {
        String why =
            Outage.in(e)
                .map(outage -> outage.words().english())
                .orElse("The table of addresses or a file can't be used.");
        LOG.warn("The logins stay as they are. {}", why, e);
      }
      failing = true;
      return false;
    }
  }

  private void lookOrFail() {
    List<Site> now = sites.all();
    List<PostgresAddress> serversNow = servers.servers();
    boolean same = begun && now.equals(written) && serversNow.equals(writtenServers);
    if (same && withoutKey.isEmpty()) {
      return;
    }
    Set<TenantId> missing = files.write(scheme, now, serversNow, secrets);
    missing.stream()
        .filter(tenant -> !withoutKey.contains(tenant))
        .forEach(tenant -> LOG.warn("The key of {} is not in the folder of secrets (yet)", tenant));
    if (!same) {
      LOG.info("Logins of {} sites are in place", now.size() - missing.size());
    }
    withoutKey = missing;
    written = now;
    writtenServers = serversNow;
    begun = true;
  }
}
