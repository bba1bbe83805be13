package nl.powervrouwen.identity.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** Brings the clients of one realm to their plan. */
final class RealmClients {

  private final RealmResource realm;
  private final List<String> changes;

  RealmClients(RealmResource realm, List<String> changes) {
    this.realm = realm;
    this.changes = changes;
  }

  void provision(RealmPlan plan) {
    Map<String, ClientRepresentation> existing = existing();
    List<RoleRepresentation> roles = wantedRoles(plan);
    Map<String, String> scopes =
        realm.clientScopes().findAll().stream()
            .collect(
                Collectors.toMap(
                    ClientScopeRepresentation::getName, ClientScopeRepresentation::getId));
    for (ClientRepresentation wanted :
        List.of(ClientSettings.browser(plan), ClientSettings.api())) {
      String id = settle(wanted, existing);
      ClientResource client = realm.clients().get(id);
      mappers(client, wanted.getClientId(), ClientSettings.mappers(plan));
      scopes(client, wanted.getClientId(), scopes);
      visibleRoles(client, wanted.getClientId(), roles);
    }
    for (String clientId : ClientSettings.CLOSED) {
      if (existing.containsKey(clientId)) {
        settle(ClientSettings.closed(clientId), existing);
      }
    }
  }

  private Map<String, ClientRepresentation> existing() {
    return realm.clients().findAll().stream()
        .collect(Collectors.toMap(ClientRepresentation::getClientId, Function.identity()));
  }

  private List<RoleRepresentation> wantedRoles(RealmPlan plan) {
    List<String> names = plan.roles().stream().map(role -> role.claim()).toList();
    return realm.roles().list().stream().filter(role -> names.contains(role.getName())).toList();
  }

  /** The client's id, after it has been brought to what is wanted. */
  private String settle(ClientRepresentation wanted, Map<String, ClientRepresentation> existing) {
    ClientRepresentation has = existing.get(wanted.getClientId());
    if (has == null) {
      try (Response response = realm.clients().create(wanted)) {
        if (response.getStatus() != 201) {
          throw new IllegalStateException(
              "Keycloak refuses the client " + wanted.getClientId() + ": " + Realms.said(response));
        }
        changes.add("client " + wanted.getClientId());
        String path = response.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
      }
    }
    Overlay.changed(has, wanted, ClientRepresentation.class)
        .ifPresent(
            changed -> {
              realm.clients().get(has.getId()).update(changed);
              changes.add("client " + wanted.getClientId());
            });
    return has.getId();
  }

  private void mappers(
      ClientResource client, String name, List<ProtocolMapperRepresentation> wanted) {
    Map<String, ProtocolMapperRepresentation> existing = new HashMap<>();
    client.getProtocolMappers().getMappers().forEach(has -> existing.put(has.getName(), has));
    for (ProtocolMapperRepresentation want : wanted) {
      ProtocolMapperRepresentation has = existing.remove(want.getName());
      if (has == null) {
        client.getProtocolMappers().createMapper(want).close();
        changes.add("claim " + want.getName() + " of " + name);
      } else {
        Overlay.changed(has, want, ProtocolMapperRepresentation.class)
            .ifPresent(
                changed -> {
                  client.getProtocolMappers().update(has.getId(), changed);
                  changes.add("claim " + want.getName() + " of " + name);
                });
      }
    }
    // What a token tells is decided here alone: a claim too many is a leak.
    for (ProtocolMapperRepresentation tooMany : existing.values()) {
      client.getProtocolMappers().delete(tooMany.getId());
      changes.add("claim " + tooMany.getName() + " of " + name + " removed");
    }
  }

  private void scopes(ClientResource client, String name, Map<String, String> ids) {
    List<String> has =
        client.getDefaultClientScopes().stream().map(ClientScopeRepresentation::getName).toList();
    for (String scope : ClientSettings.SCOPES) {
      if (!has.contains(scope)) {
        client.addDefaultClientScope(String.valueOf(ids.get(scope)));
        changes.add("scope " + scope + " of " + name);
      }
    }
    for (String scope : has) {
      if (!ClientSettings.SCOPES.contains(scope)) {
        client.removeDefaultClientScope(String.valueOf(ids.get(scope)));
        changes.add("scope " + scope + " of " + name + " removed");
      }
    }
    for (ClientScopeRepresentation optional : client.getOptionalClientScopes()) {
      client.removeOptionalClientScope(optional.getId());
      changes.add("scope " + optional.getName() + " of " + name + " removed");
    }
  }

  /** Tokens name our roles alone, not those of Keycloak itself. */
  private void visibleRoles(ClientResource client, String name, List<RoleRepresentation> wanted) {
    List<String> has =
        client.getScopeMappings().realmLevel().listAll().stream()
            .map(RoleRepresentation::getName)
            .toList();
    List<RoleRepresentation> missing =
        wanted.stream().filter(role -> !has.contains(role.getName())).toList();
    if (!missing.isEmpty()) {
      client.getScopeMappings().realmLevel().add(missing);
      changes.add("roles that " + name + " sees");
    }
  }
}
