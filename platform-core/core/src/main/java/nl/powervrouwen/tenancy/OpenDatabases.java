package nl.powervrouwen.tenancy;

import java.util.Set;
import nl.powervrouwen.registry.TenantId;

/** Which databases this node of the application works with now; idle ones are closed again. */
public interface OpenDatabases {

  /** Tenants whose database is open here. */
  Set<TenantId> tenants();
}
