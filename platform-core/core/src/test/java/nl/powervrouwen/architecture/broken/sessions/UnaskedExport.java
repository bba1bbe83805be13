package nl.powervrouwen.architecture.broken.sessions;

import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;

/** Violates: an action is guarded by a role, and by the agreement that it is given. */
public class UnaskedExport {

  /** Needs an agreement, and is given none. */
  @AllowedRoles(Role.BEHEERDER)
  @Sensitive(SensitiveAction.EXPORT)
  public void make() {}

  /** Says what it does, and nothing checks it. */
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void fetch() {}
}
