package nl.powervrouwen.identity.internal;

import java.util.Set;
import nl.powervrouwen.registry.Role;

/** What colleagues may do, as the others in their municipality see it when they give out work. */
public interface KnownRoles {

  /**
   * A beheerder decided it just now. Who never logged in is not among the colleagues, and nothing
   * happens.
   *
   * @param roles all that they have from now on; empty for who may not come in any more
   */
  void may(String subject, Set<Role> roles);
}
