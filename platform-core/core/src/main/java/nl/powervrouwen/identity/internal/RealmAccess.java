package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Duration;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;

/** The application's own way into the realm of one tenant, by that tenant's key. */
@ApplicationScoped
public class RealmAccess {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Sites sites;
  private final SecretStore secrets;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Knows addresses and keys from these. */
  @Inject
  public RealmAccess(Sites sites, SecretStore secrets) {
    this.sites = sites;
    this.secrets = secrets;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway") // a proxy calls no method of its own
  protected RealmAccess() {
    this.sites = null;
    this.secrets = null;
  }

  /**
   * Goes in.
   *
   * @throws nl.powervrouwen.refusals.Conflict when Keycloak does not answer
   */
  RealmAccounts open(TenantId tenant) {
    Site site = sites.of(tenant).orElseThrow(() -> new NotFound("site"));
    return RealmAccounts.of(client, site.issuer(), ClientKey.existing(tenant, secrets));
  }
}
