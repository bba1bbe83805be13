package nl.powervrouwen.identity.keycloak;

import java.util.List;
import nl.powervrouwen.tenancy.SecretStore;
import org.keycloak.admin.client.resource.RealmResource;

/** Brings the municipality's own identity provider in its realm to its plan. */
record RealmProvider(RealmResource realm, SecretStore secrets, List<String> changes) {

  void provision(RealmPlan plan) {}
}
