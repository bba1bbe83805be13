package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Brings the invented users of a demo realm to their plan; a password that exists stays. */
final class RealmDemoUsers {

  private final RealmResource realm;
  private final List<String> changes;

  RealmDemoUsers(RealmResource realm, List<String> changes) {
    this.realm = realm;
    this.changes = changes;
  }

  void provision(RealmPlan plan) {
    for (DemoUser user : plan.demoUsers()) {
      List<UserRepresentation> found = realm.users().searchByUsername(user.userName(), true);
      String id = found.isEmpty() ? create(user) : update(found.getFirst(), user);
      role(realm.users().get(id), user);
    }
  }

  /** Somebody who is not there yet. */
  static UserRepresentation newcomer(DemoUser user) {
    UserRepresentation newcomer = wanted(user);
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(DemoUser.PASSWORD);
    password.setTemporary(false);
    newcomer.setCredentials(List.of(password));
    return newcomer;
  }

  private String create(DemoUser user) {
    try (Response response = realm.users().create(newcomer(user))) {
      Realms.created(response, "the demo user " + user.userName());
      changes.add("demo user " + user.userName());
      String path = response.getLocation().getPath();
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  private String update(UserRepresentation has, DemoUser user) {
    Overlay.changed(has, wanted(user), UserRepresentation.class)
        .ifPresent(
            changed -> {
              realm.users().get(has.getId()).update(changed);
              changes.add("demo user " + user.userName());
            });
    return has.getId();
  }

  private static UserRepresentation wanted(DemoUser user) {
    UserRepresentation wanted = new UserRepresentation();
    wanted.setUsername(user.userName());
    wanted.setEnabled(true);
    wanted.setFirstName(user.firstName());
    wanted.setLastName(user.lastName());
    wanted.setEmail(email(user));
    wanted.setEmailVerified(true);
    return wanted;
  }

  static String email(DemoUser user) {
    return user.userName() + "@voorbeeld.example";
  }

  private void role(UserResource user, DemoUser plan) {
    String wanted = plan.role().claim();
    boolean has =
        user.roles().realmLevel().listAll().stream()
            .anyMatch(role -> role.getName().equals(wanted));
    if (!has) {
      RoleRepresentation role = realm.roles().get(wanted).toRepresentation();
      user.roles().realmLevel().add(List.of(role));
      changes.add("role of demo user " + plan.userName());
    }
  }
}
