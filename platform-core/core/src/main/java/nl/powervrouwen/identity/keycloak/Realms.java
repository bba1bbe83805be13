package nl.powervrouwen.identity.keycloak;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.identity.Role;
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

  /**
   * Speaks with a Keycloak server.
   *
   * @param address of the server, without a slash at the end
   * @param clientId a client of the master realm with a service account that may do everything
   * @param clientSecret its secret
   */
  public Realms(String address, String clientId, String clientSecret) {
    this.keycloak =
        KeycloakBuilder.builder()
            .serverUrl(address)
            .realm("master")
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId(clientId)
            .clientSecret(clientSecret)
            .build();
  }

  /**
   * Brings a realm to its plan.
   *
   * @return what had to be changed, for the log; empty when all was as it should be
   */
  public List<String> provision(RealmPlan plan) {
    List<String> changes = new ArrayList<>();
    try {
      RealmResource realm = keycloak.realms().realm(plan.tenant().value());
      settings(realm, plan, changes);
      secondFactor(realm, plan, changes);
      roles(realm, plan, changes);
      new RealmClients(realm, changes).provision(plan);
      new RealmDemoUsers(realm, changes).provision(plan);
    } catch (ClientErrorException e) {
      throw new IllegalStateException(
          "Keycloak refuses to provision " + plan.tenant() + ": " + said(e.getResponse()), e);
    }
    return List.copyOf(changes);
  }

  @Override
  public void close() {
    keycloak.close();
  }

  private void settings(RealmResource realm, RealmPlan plan, List<String> changes) {
    RealmRepresentation wanted = RealmSettings.of(plan);
    try {
      Overlay.changed(realm.toRepresentation(), wanted, RealmRepresentation.class)
          .ifPresent(
              changed -> {
                realm.update(changed);
                changes.add("settings");
              });
    } catch (NotFoundException e) {
      keycloak.realms().create(wanted);
      // The right to manage the new realm comes with the next token.
      keycloak.tokenManager().grantToken();
      changes.add("the realm itself");
    }
  }

  /** Outside a demo everybody sets up a second factor at her first login. */
  private static void secondFactor(RealmResource realm, RealmPlan plan, List<String> changes) {
    RequiredActionProviderRepresentation action = realm.flows().getRequiredAction("CONFIGURE_TOTP");
    boolean required = !plan.isDemo();
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
