package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Invites the first administrator of a realm, once.
 *
 * <p>The realm remembers whom it has invited, when all of it is done; so a run that was cut off is
 * finished by the next one, and a role that was taken from them later does not come back.
 */
record RealmAdministrator(RealmResource realm, SecretStore secrets, List<String> changes) {

  /** The role that they get. */
  static final String ROLE = Role.BEHEERDER.claim();

  /** Attribute of the realm with the print of whom it invited. */
  static final String INVITED = "powervrouwen.invited";

  private static final Duration LINK = Duration.ofDays(7);

  void provision(RealmPlan plan) {
    FirstAdministrator first = plan.administrator();
    if (first == null) {
      return;
    }
    String email = email(first);
    String print = new Fingerprint(secrets).of(email);
    RealmRepresentation settings = realm.toRepresentation();
    Map<String, String> attributes =
        new HashMap<>(Objects.requireNonNullElse(settings.getAttributes(), Map.of()));
    if (print.equals(attributes.get(INVITED))) {
      return;
    }
    List<UserRepresentation> known = realm.users().searchByEmail(email, true);
    boolean isNew = known.isEmpty();
    String id = isNew ? create(first, plan) : known.getFirst().getId();
    UserResource user = realm.users().get(id);
    user.roles().realmLevel().add(List.of(realm.roles().get(ROLE).toRepresentation()));
    if (isNew || user.credentials().isEmpty() || mustChoosePassword(user)) {
      invite(user, plan);
    } else {
      changes.add("first administrator: the account was there, it got the role");
    }
    attributes.put(INVITED, print);
    RealmRepresentation mark = new RealmRepresentation();
    mark.setAttributes(attributes);
    realm.update(mark);
  }

  private String create(FirstAdministrator first, RealmPlan plan) {
    try (Response response = realm.users().create(wanted(first, plan))) {
      Realms.created(response, "the first administrator");
      String path = response.getLocation().getPath();
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** An invitation that was cut off left them so. */
  private static boolean mustChoosePassword(UserResource user) {
    return user.toRepresentation().getRequiredActions().contains("UPDATE_PASSWORD");
  }

  private void invite(UserResource user, RealmPlan plan) {
    if (plan.mail() != null) {
      // No client and no address to go on to: after the mail they open the municipality's address.
      user.executeActionsEmail(actions(plan), (int) LINK.toSeconds());
      changes.add("first administrator invited by mail");
      return;
    }
    user.resetPassword(passwordForOnce(plan, secrets));
    changes.add(made(plan));
  }

  private static CredentialRepresentation passwordForOnce(RealmPlan plan, SecretStore secrets) {
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(secrets.obtain(Realms.invitationSecret(plan.tenant())));
    password.setTemporary(true);
    return password;
  }

  /** For the log. */
  static String made(RealmPlan plan) {
    return "first administrator made; the password for once is the secret "
        + Realms.invitationSecret(plan.tenant());
  }

  private static String email(FirstAdministrator first) {
    return first.email().toLowerCase(Locale.ROOT);
  }

  private static UserRepresentation wanted(FirstAdministrator first, RealmPlan plan) {
    UserRepresentation wanted = new UserRepresentation();
    wanted.setUsername(email(first));
    wanted.setEmail(email(first));
    wanted.setFirstName(first.firstName());
    wanted.setLastName(first.lastName());
    wanted.setEnabled(true);
    wanted.setRequiredActions(actions(plan));
    return wanted;
  }

  /**
   * Their account in a realm that is not there yet.
   *
   * @param user the account with its password for once
   * @param print by which the realm remembers that they were invited
   */
  record Newcomer(UserRepresentation user, String print) {}

  /** Empty when nobody is invited, when it goes by mail, or when a demo user has their address. */
  static Optional<Newcomer> newcomer(RealmPlan plan, SecretStore secrets) {
    FirstAdministrator first = plan.administrator();
    if (first == null
        || plan.mail() != null
        || plan.demoUsers().stream()
            .anyMatch(user -> RealmDemoUsers.email(user).equals(email(first)))) {
      return Optional.empty();
    }
    UserRepresentation user = wanted(first, plan);
    user.setCredentials(List.of(passwordForOnce(plan, secrets)));
    return Optional.of(new Newcomer(user, new Fingerprint(secrets).of(email(first))));
  }

  private static List<String> actions(RealmPlan plan) {
    List<String> actions = new ArrayList<>(List.of("UPDATE_PASSWORD"));
    if (plan.secondFactor()) {
      actions.add("CONFIGURE_TOTP");
    }
    return actions;
  }
}
