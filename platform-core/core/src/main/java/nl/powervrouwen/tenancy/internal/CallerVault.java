package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.tenancy.CurrentTenant;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantId;
import nl.powervrouwen.tenancy.TenantVault;

/** The vault of the caller's tenant. */
@ApplicationScoped
class CallerVault implements TenantVault {

  private final ConcurrentHashMap<TenantId, Vault> vaults = new ConcurrentHashMap<>();

  @Inject private CurrentTenant current;
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
    return vaults.computeIfAbsent(
        current.tenant(), tenant -> new Vault(tenant, secrets.existing("vault/" + tenant)));
  }
}
