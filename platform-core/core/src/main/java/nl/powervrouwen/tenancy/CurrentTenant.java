package nl.powervrouwen.tenancy;

import nl.powervrouwen.registry.TenantId;

/**
 * The municipality for which something is being done now; the identity room knows which.
 *
 * <p>The wall asks for it at every step, so that no code ever chooses a database by itself.
 */
public interface CurrentTenant {

  /**
   * The tenant of the caller.
   *
   * @throws nl.powervrouwen.refusals.NotAllowed when nobody was let in
   */
  TenantId tenant();
}
