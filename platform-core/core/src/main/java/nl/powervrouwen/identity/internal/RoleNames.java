package nl.powervrouwen.identity.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Role;

/** Roles as they stand in one column: the names of the realm, with a space between. */
final class RoleNames {

  private RoleNames() {}

  static String of(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::claim).collect(Collectors.joining(" "));
  }

  /** The roles; what is no role any more is left out. */
  static Set<Role> roles(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : names.split(" ", -1)) {
      Role.ofClaim(name).ifPresent(roles::add);
    }
    return roles;
  }
}
