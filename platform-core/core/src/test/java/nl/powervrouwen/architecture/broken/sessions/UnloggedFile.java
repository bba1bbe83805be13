package nl.powervrouwen.architecture.broken.sessions;

import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Consumer;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.registry.Role;

/** Violates: what opens persons is an action. */
@Transactional
public class UnloggedFile {

  /** Hands out a file, and nobody hears of it. */
  @AllowedRoles(Role.COORDINATOR)
  public void write(OutputStream out) {}

  /** Hands out everybody, and nobody hears of it. */
  @AllowedRoles(Role.COORDINATOR)
  public void each(Consumer<String> reader) {}

  /** Gives roles, and nobody hears of it. */
  @AllowedRoles(Role.BEHEERDER)
  public void promote(String account, Set<Role> roles) {}
}
