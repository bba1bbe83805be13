package nl.powervrouwen.provisioner.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.registry.SecretStore;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.RolesRepresentation;
import org.keycloak.representations.idm.ScopeMappingRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * A realm that does not exist yet, whole: Keycloak makes it in one transaction, so it is there with
 * everything or not at all.
 *
 * <p>Every part comes from where the later runs take it too. What Keycloak adds by itself to each
 * new realm can't be said here; the run that follows sees to that.
 *
 * @param reader any realm, for Keycloak's reading of metadata
 */
record NewRealm(RealmPlan plan, SecretStore secrets, RealmResource reader) {

  RealmRepresentation representation() {
    RealmRepresentation realm = RealmSettings.of(plan);
    // Later on a realm that was suspended stays so.
    realm.setEnabled(true);
    new RealmMail(secrets).lay(realm, plan, new RealmRepresentation());
    realm.setComponents(RealmKeys.of(plan));
    RolesRepresentation roles = new RolesRepresentation();
    roles.setRealm(
        plan.roles().stream()
            .map(role -> new RoleRepresentation(role.claim(), null, false))
            .toList());
    realm.setRoles(roles);
    clients(realm);
    identityProvider(realm);
    realm.setUsers(users(realm));
    return realm;
  }

  private void clients(RealmRepresentation realm) {
    List<ProtocolMapperRepresentation> mappers = ClientSettings.mappers(plan);
    realm.setClients(
        List.of(
            whole(ClientSettings.browser(plan), mappers, ClientSettings.SCOPES),
            whole(ClientSettings.api(plan), mappers, ClientSettings.SCOPES),
            whole(
                ClientSettings.accounts(plan),
                ClientSettings.accountsMappers(plan),
                ClientSettings.ACCOUNTS_SCOPES)));
    for (String client : List.of(ClientSettings.BROWSER, ClientSettings.API)) {
      ScopeMappingRepresentation visible = realm.clientScopeMapping(client);
      plan.roles().forEach(role -> visible.role(role.claim()));
    }
    ScopeMappingRepresentation rights = new ScopeMappingRepresentation();
    rights.setClient(ClientSettings.ACCOUNTS);
    ClientSettings.ACCOUNTS_MAY.forEach(rights::role);
    realm.setClientScopeMappings(Map.of(ClientSettings.MANAGEMENT, List.of(rights)));
  }

  private static ClientRepresentation whole(
      ClientRepresentation client,
      List<ProtocolMapperRepresentation> mappers,
      List<String> scopes) {
    client.setProtocolMappers(mappers);
    client.setDefaultClientScopes(scopes);
    client.setOptionalClientScopes(List.of());
    return client;
  }

  private void identityProvider(RealmRepresentation realm) {
    IdentityProvider own = plan.identityProvider();
    if (own != null) {
      realm.addIdentityProvider(RealmProvider.settings(own, reader, secrets, Map.of()));
      ProviderMappers.of(own, RealmProvider.ALIAS).forEach(realm::addIdentityProviderMapper);
    }
  }

  private List<UserRepresentation> users(RealmRepresentation realm) {
    List<UserRepresentation> users = new ArrayList<>();
    users.add(serviceAccount());
    for (DemoUser user : plan.demoUsers()) {
      users.add(withRole(RealmDemoUsers.newcomer(user), user.role().claim()));
    }
    RealmAdministrator.newcomer(plan, secrets)
        .ifPresent(
            first -> {
              users.add(withRole(first.user(), RealmAdministrator.ROLE));
              realm.getAttributes().put(RealmAdministrator.INVITED, first.print());
            });
    return users;
  }

  private static UserRepresentation serviceAccount() {
    UserRepresentation account = new UserRepresentation();
    account.setUsername("service-account-" + ClientSettings.ACCOUNTS);
    account.setServiceAccountClientId(ClientSettings.ACCOUNTS);
    account.setEnabled(true);
    account.setClientRoles(Map.of(ClientSettings.MANAGEMENT, ClientSettings.ACCOUNTS_MAY));
    return account;
  }

  /** Users that are made one by one get the roles of everybody by themselves. */
  private UserRepresentation withRole(UserRepresentation user, String role) {
    user.setRealmRoles(List.of("default-roles-" + plan.tenant(), role));
    return user;
  }
}
