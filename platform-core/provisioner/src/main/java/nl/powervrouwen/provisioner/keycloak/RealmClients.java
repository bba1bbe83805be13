package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
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
        List.of(ClientSettings.browser(plan), ClientSettings.api(plan))) {
      List<ProtocolMapperRepresentation> mappers = ClientSettings.mappers(plan);
      String id = settle(wanted, existing, mappers, ClientSettings.SCOPES);
      ClientResource client = realm.clients().get(id);
      mappers(client, wanted.getClientId(), mappers);
      scopes(client, wanted.getClientId(), scopes, ClientSettings.SCOPES);
      visibleRoles(client, wanted.getClientId(), roles);
    }
    accounts(plan, existing, scopes);
    for (String clientId : ClientSettings.CLOSED) {
      if (existing.containsKey(clientId)) {
        settle(ClientSettings.closed(clientId), existing, List.of(), List.of());
      }
    }
  }

  /** The application's own account in this realm: it may manage users here, and nothing else. */
  private void accounts(
      RealmPlan plan, Map<String, ClientRepresentation> existing, Map<String, String> scopes) {
    String name = ClientSettings.ACCOUNTS;
    List<ProtocolMapperRepresentation> mappers = ClientSettings.accountsMappers(plan);
    List<String> wantedScopes = ClientSettings.ACCOUNTS_SCOPES;
    String id = settle(ClientSettings.accounts(plan), existing, mappers, wantedScopes);
    ClientResource client = realm.clients().get(id);
    mappers(client, name, mappers);
    scopes(client, name, scopes, wantedScopes);
    String management =
        realm.clients().findByClientId(ClientSettings.MANAGEMENT).getFirst().getId();
    List<RoleRepresentation> may =
        realm.clients().get(management).roles().list().stream()
            .filter(role -> ClientSettings.ACCOUNTS_MAY.contains(role.getName()))
            .toList();
    String account = client.getServiceAccountUser().getId();
    exactly(realm.users().get(account).roles().clientLevel(management), may, "rights of " + name);
    exactly(client.getScopeMappings().clientLevel(management), may, "scope of " + name);
  }

  private void exactly(RoleScopeResource rights, List<RoleRepresentation> wanted, String what) {
    List<RoleRepresentation> has = rights.listAll();
    List<RoleRepresentation> missing = without(wanted, has);
    List<RoleRepresentation> tooMany = without(has, wanted);
    if (!missing.isEmpty()) {
      rights.add(missing);
      changes.add(what);
    }
    if (!tooMany.isEmpty()) {
      rights.remove(tooMany);
      changes.add(what + " made smaller");
    }
  }

  private static List<RoleRepresentation> without(
      List<RoleRepresentation> these, List<RoleRepresentation> those) {
    List<String> names = those.stream().map(RoleRepresentation::getName).toList();
    return these.stream().filter(role -> !names.contains(role.getName())).toList();
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
  private String settle(
      ClientRepresentation wanted,
      Map<String, ClientRepresentation> existing,
      List<ProtocolMapperRepresentation> mappers,
      List<String> scopes) {
    ClientRepresentation has = existing.get(wanted.getClientId());
    if (has == null) {
      // All at once: a realm is made with thirty questions less.
      wanted.setProtocolMappers(mappers);
      wanted.setDefaultClientScopes(scopes);
      wanted.setOptionalClientScopes(List.of());
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

  private void scopes(
      ClientResource client, String name, Map<String, String> ids, List<String> wanted) {
    List<String> has =
        client.getDefaultClientScopes().stream().map(ClientScopeRepresentation::getName).toList();
    for (String scope : wanted) {
      if (!has.contains(scope)) {
        client.addDefaultClientScope(String.valueOf(ids.get(scope)));
        changes.add("scope " + scope + " of " + name);
      }
    }
    for (String scope : has) {
      if (!wanted.contains(scope)) {
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
