package nl.powervrouwen.identity.keycloak;

import java.util.List;
import nl.powervrouwen.tenancy.SecretStore;
import org.keycloak.admin.client.resource.RealmResource;

/** Invites the first administrator of a realm, once. */
record RealmAdministrator(RealmResource realm, SecretStore secrets, List<String> changes) {

  void provision(RealmPlan plan) {}
}
