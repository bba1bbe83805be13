package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What happens to realms after they were made: shut, opened, read out, removed. */
final class RealmLifecycle {

  /** As many as one answer of Keycloak holds here. */
  private static final int PAGE = 200;

  private final Keycloak keycloak;

  RealmLifecycle(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  boolean suspend(TenantId tenant) {
    boolean changed = setEnabled(tenant, false);
    if (changed) {
      // Otherwise their old login would work again on the day the realm is opened.
      keycloak.realm(tenant.value()).logoutAll();
    }
    return changed;
  }

  boolean resume(TenantId tenant) {
    return setEnabled(tenant, true);
  }

  private boolean setEnabled(TenantId tenant, boolean enabled) {
    RealmResource realm = keycloak.realm(tenant.value());
    try {
      RealmRepresentation has = realm.toRepresentation();
      if (has.isEnabled() == enabled) {
        return false;
      }
      RealmRepresentation wanted = new RealmRepresentation();
      wanted.setEnabled(enabled);
      realm.update(wanted);
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  boolean remove(TenantId tenant) {
    try {
      keycloak.realm(tenant.value()).remove();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  List<RealmUser> users(TenantId tenant) {
    RealmResource realm = keycloak.realm(tenant.value());
    try {
      Map<String, Set<String>> roles = roles(realm);
      List<RealmUser> users = new ArrayList<>();
      for (int first = 0; ; first += PAGE) {
        List<UserRepresentation> page = realm.users().list(first, PAGE);
        page.forEach(user -> users.add(user(user, roles)));
        if (page.size() < PAGE) {
          return List.copyOf(users);
        }
      }
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  /** The roles by who has them: one question a role instead of one a user. */
  private static Map<String, Set<String>> roles(RealmResource realm) {
    Map<String, Set<String>> roles = new HashMap<>();
    for (var role : realm.roles().list()) {
      if (Role.ofClaim(role.getName()).isEmpty()) {
        continue;
      }
      for (int first = 0; ; first += PAGE) {
        List<UserRepresentation> page =
            realm.roles().get(role.getName()).getUserMembers(first, PAGE);
        for (UserRepresentation user : page) {
          roles.computeIfAbsent(user.getId(), id -> new HashSet<>()).add(role.getName());
        }
        if (page.size() < PAGE) {
          break;
        }
      }
    }
    return roles;
  }

  private static RealmUser user(UserRepresentation user, Map<String, Set<String>> roles) {
    return new RealmUser(
        user.getId(),
        user.getUsername(),
        user.getFirstName(),
        user.getLastName(),
        user.getEmail(),
        roles.getOrDefault(user.getId(), Set.of()),
        user.isEnabled());
  }

  int failedLogins(TenantId tenant, Instant since) {
    RealmResource realm = keycloak.realm(tenant.value());
    long from = since.toEpochMilli();
    int failed = 0;
    try {
      for (int first = 0; ; first += PAGE) {
        List<EventRepresentation> page =
            realm.getEvents(
                List.of("LOGIN_ERROR"), null, null, from, Long.MAX_VALUE, null, first, PAGE, null);
        failed += page.size();
        if (page.size() < PAGE) {
          return failed;
        }
      }
    } catch (NotFoundException e) {
      return 0;
    }
  }
}
