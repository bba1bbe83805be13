package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.registry.Vault;
import nl.powervrouwen.tenancy.CurrentTenant;
import nl.powervrouwen.tenancy.TenantVault;

/** The vault of the caller's tenant. */
@ApplicationScoped
class CallerVault implements TenantVault {

  /** A tenant that left and came back has other keys. */
  private record Whose(TenantId tenant, Instant since) {}

  private final ConcurrentHashMap<Whose, Vault> vaults = new ConcurrentHashMap<>();

  @Inject private CurrentTenant current;
  @Inject private Connections connections;
  @Inject private SecretStore secrets;

  @Override
  public byte[] seal(String text) {
    return vault().seal(text);
  }

  @Override
  public String open(byte[] sealed) {
    return vault().open(sealed);
  }

  @Override
  public byte[] fingerprint(String text) {
    return vault().fingerprint(text);
  }

  private Vault vault() {
    TenantId tenant = current.tenant();
    Instant since =
        connections
            .of(tenant)
            .map(DatabaseLocation::since)
            .orElseThrow(() -> new NotAllowed("reading what a closed municipality sealed"));
    return vaults.computeIfAbsent(
        new Whose(tenant, since),
        whose -> new Vault(whose.tenant(), secrets.existing("vault/" + whose.tenant())));
  }
}
