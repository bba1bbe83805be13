package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * The realms of one Keycloak server.
 *
 * <p>Provisioning brings a realm to its plan and touches nothing else in it; it may be repeated,
 * also after it was cut off.
 */
public final class Realms implements AutoCloseable {

  private final Keycloak keycloak;
  private final SecretStore secrets;
  private final RealmLifecycle lives;

  /**
   * Speaks with a Keycloak server.
   *
   * @param address of the server, without a slash at the end
   * @param clientId a client of the master realm with a service account that may do everything
   * @param clientSecret its secret
   * @param secrets where the secrets are that plans name, and where first passwords are put
   */
  public Realms(String address, String clientId, String clientSecret, SecretStore secrets) {
    this.secrets = secrets;
    this.keycloak =
        KeycloakBuilder.builder()
            .serverUrl(address)
            .realm(RealmSettings.MASTER)
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId(clientId)
            .clientSecret(clientSecret)
            .build();
    this.lives = new RealmLifecycle(keycloak);
  }

  /**
   * Brings a realm to its plan.
   *
   * @return what had to be changed, for the log; empty when all was as it should be
   */
  public List<String> provision(RealmPlan plan) {
    return provision(plan, part -> {});
  }

  /**
   * Brings a realm to its plan and tells of each part that is as it should be.
   *
   * <p>A realm that is not there is made in one request with all that can be said in it. What
   * follows is the same for new and old realms: it looks at each part and changes what differs, so
   * a realm that was cut off after it was made is finished by the next run.
   *
   * @param done called after each part, in the order of {@link RealmPart}
   * @return what had to be changed, for the log and without names of people; empty when all was as
   *     it should be
   * @throws IllegalStateException when Keycloak refuses, or an identity provider or a secret can't
   *     be read; it says which and why. What was done stays, and the next run goes on from there
   */
  public List<String> provision(RealmPlan plan, Consumer<RealmPart> done) {
    List<String> changes = new ArrayList<>();
    try {
      master(changes);
      RealmResource realm = keycloak.realms().realm(plan.tenant().value());
      Optional<RealmRepresentation> has = existing(realm);
      if (has.isPresent()) {
        settings(realm, has.get(), plan, changes);
      } else {
        makeWhole(plan, changes);
      }
      secondFactor(realm, plan, changes);
      new RealmTexts(realm, changes).provision(plan);
      done.accept(RealmPart.SETTINGS);
      roles(realm, plan, changes);
      done.accept(RealmPart.ROLES);
      new RealmClients(realm, changes).provision(plan);
      done.accept(RealmPart.CLIENTS);
      new RealmKeys(realm, changes).provision(plan);
      new RealmProvider(realm, secrets, changes).provision(plan);
      done.accept(RealmPart.IDENTITY_PROVIDER);
      new RealmDemoUsers(realm, changes).provision(plan);
      done.accept(RealmPart.DEMO_USERS);
      new RealmAdministrator(realm, secrets, changes).provision(plan);
      done.accept(RealmPart.ADMINISTRATOR);
    } catch (WebApplicationException e) {
      throw new IllegalStateException(
          "Keycloak refuses to provision " + plan.tenant() + ": " + said(e.getResponse()), e);
    }
    return List.copyOf(changes);
  }

  /**
   * Name of the secret with the first password of a municipality's first administrator; it exists
   * only where Keycloak can't send mail.
   */
  public static String invitationSecret(TenantId tenant) {
    return "invite/" + tenant;
  }

  /**
   * Ends all logins of a realm and lets nobody in any more.
   *
   * @return false when it was so already, or there is no such realm
   */
  public boolean suspend(TenantId tenant) {
    return lives.suspend(tenant);
  }

  /**
   * Lets people in again.
   *
   * @return false when it was so already, or there is no such realm
   */
  public boolean resume(TenantId tenant) {
    return lives.resume(tenant);
  }

  /**
   * Removes a realm with everything in it: users, keys, events. There is no way back.
   *
   * @return false when there was no such realm
   */
  public boolean remove(TenantId tenant) {
    return lives.remove(tenant);
  }

  /** The accounts of a realm, by user name; without service accounts. Empty without a realm. */
  public List<RealmUser> users(TenantId tenant) {
    return lives.users(tenant);
  }

  /** How many logins failed since a moment; at most 90 days back, for older events are gone. */
  public int failedLogins(TenantId tenant, Instant since) {
    return lives.failedLogins(tenant, since);
  }

  @Override
  public void close() {
    keycloak.close();
  }

  /** Who may guess at an administrator's password can guess their way into every realm. */
  private void master(List<String> changes) {
    RealmResource realm = keycloak.realm(RealmSettings.MASTER);
    Overlay.changed(realm.toRepresentation(), RealmSettings.ofMaster(), RealmRepresentation.class)
        .ifPresent(
            changed -> {
              realm.update(changed);
              changes.add("settings of the administrators' realm");
            });
  }

  /** Makes a realm that is not there, in one request. */
  private void makeWhole(RealmPlan plan, List<String> changes) {
    RealmRepresentation whole =
        new NewRealm(plan, secrets, keycloak.realm(RealmSettings.MASTER)).representation();
    keycloak.realms().create(whole);
    // The right to manage the new realm comes with the next token.
    keycloak.tokenManager().grantToken();
    changes.add("the realm itself");
    if (whole.getAttributes().containsKey(RealmAdministrator.INVITED)) {
      changes.add(RealmAdministrator.made(plan));
    }
  }

  private static Optional<RealmRepresentation> existing(RealmResource realm) {
    try {
      return Optional.of(realm.toRepresentation());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  private void settings(
      RealmResource realm, RealmRepresentation has, RealmPlan plan, List<String> changes) {
    RealmRepresentation wanted = RealmSettings.of(plan);
    new RealmMail(secrets).lay(wanted, plan, has);
    Overlay.changed(has, wanted, RealmRepresentation.class)
        .ifPresent(
            changed -> {
              realm.update(changed);
              changes.add("settings");
            });
  }

  /** Outside a demo everybody with a password here sets up a second factor at their first login. */
  private static void secondFactor(RealmResource realm, RealmPlan plan, List<String> changes) {
    RequiredActionProviderRepresentation action = realm.flows().getRequiredAction("CONFIGURE_TOTP");
    // Who comes from the municipality's own provider has shown theirs there.
    boolean required = plan.secondFactor() && plan.identityProvider() == null;
    if (action.isDefaultAction() != required || !action.isEnabled()) {
      action.setEnabled(true);
      action.setDefaultAction(required);
      realm.flows().updateRequiredAction("CONFIGURE_TOTP", action);
      changes.add("second factor " + (required ? "required" : "not required"));
    }
  }

  private static void roles(RealmResource realm, RealmPlan plan, List<String> changes) {
    List<String> existing = realm.roles().list().stream().map(RoleRepresentation::getName).toList();
    for (Role role : plan.roles()) {
      if (!existing.contains(role.claim())) {
        realm.roles().create(new RoleRepresentation(role.claim(), null, false));
        changes.add("role " + role.claim());
      }
    }
  }

  /** Throws with Keycloak's reason when it did not make what was asked. */
  static void created(Response response, String what) {
    if (response.getStatus() != 201) {
      throw new IllegalStateException("Keycloak refuses " + what + ": " + said(response));
    }
  }

  /** Keycloak's reason, which stands in the body and not in the exception. */
  static String said(Response response) {
    if (response.getEntity() instanceof InputStream) {
      response.bufferEntity();
    }
    String body = response.hasEntity() ? response.readEntity(String.class) : "";
    return response.getStatus()
        + " "
        + new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
