package nl.powervrouwen.provisioner.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.registry.SecretStore;
import org.keycloak.admin.client.resource.IdentityProviderResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.keycloak.representations.idm.IdentityProviderMapperRepresentation;
import org.keycloak.representations.idm.IdentityProviderRepresentation;

/** Brings the municipality's own identity provider in its realm to its plan. */
record RealmProvider(RealmResource realm, SecretStore secrets, List<String> changes) {

  /** Name of the provider in the realm; it stands in addresses that are told to its keepers. */
  static final String ALIAS = "gemeente";

  private static final String REDIRECTOR = "identity-provider-redirector";
  private static final String DEFAULT_PROVIDER = "defaultProvider";

  void provision(RealmPlan plan) {
    Optional<IdentityProviderRepresentation> existing =
        realm.identityProviders().findAll().stream()
            .filter(provider -> provider.getAlias().equals(ALIAS))
            .findFirst();
    IdentityProvider wanted = plan.identityProvider();
    if (wanted == null) {
      redirect(false);
      existing.ifPresent(this::remove);
      return;
    }
    settle(wanted, existing);
    mappers(realm.identityProviders().get(ALIAS), ProviderMappers.of(wanted, ALIAS));
    // Last: nobody is sent to a provider that is not complete.
    redirect(true);
  }

  private void remove(IdentityProviderRepresentation provider) {
    realm.identityProviders().get(provider.getAlias()).remove();
    changes.add("identity provider removed");
  }

  private void settle(IdentityProvider wanted, Optional<IdentityProviderRepresentation> existing) {
    Map<String, String> known =
        existing.map(IdentityProviderRepresentation::getConfig).orElse(Map.of());
    IdentityProviderRepresentation plan = settings(wanted, realm, secrets, known);
    existing
        .filter(has -> !has.getProviderId().equals(plan.getProviderId()))
        .ifPresent(this::remove);
    Optional<IdentityProviderRepresentation> same =
        existing.filter(has -> has.getProviderId().equals(plan.getProviderId()));
    if (same.isEmpty()) {
      try (var response = realm.identityProviders().create(plan)) {
        Realms.created(response, "the identity provider " + wanted.address());
      }
      changes.add("identity provider");
      return;
    }
    Overlay.changed(same.get(), plan, IdentityProviderRepresentation.class)
        .ifPresent(
            changed -> {
              realm.identityProviders().get(ALIAS).update(changed);
              changes.add("identity provider");
            });
  }

  /**
   * All of it with its secret.
   *
   * @param reader any realm, for Keycloak's reading of metadata
   * @param known what the provider has now; empty when it is new
   */
  static IdentityProviderRepresentation settings(
      IdentityProvider wanted,
      RealmResource reader,
      SecretStore secrets,
      Map<String, String> known) {
    IdentityProviderRepresentation settings = ProviderSettings.of(wanted, reader);
    String name = wanted.secretName();
    if (wanted.protocol() != IdentityProvider.Protocol.OIDC || name == null) {
      return settings;
    }
    String secret = NamedSecret.of(name, secrets);
    String print = new Fingerprint(secrets).of(secret);
    boolean same = print.equals(known.get("powervrouwenSecret"));
    settings.getConfig().put("powervrouwenSecret", print);
    settings.getConfig().put("clientSecret", same ? Fingerprint.STARS : secret);
    return settings;
  }

  private void mappers(
      IdentityProviderResource provider, List<IdentityProviderMapperRepresentation> wanted) {
    Map<String, IdentityProviderMapperRepresentation> existing = new HashMap<>();
    provider.getMappers().forEach(has -> existing.put(has.getName(), has));
    for (IdentityProviderMapperRepresentation want : wanted) {
      IdentityProviderMapperRepresentation has = existing.remove(want.getName());
      if (has == null) {
        try (var response = provider.addMapper(want)) {
          Realms.created(response, "what the identity provider tells: " + want.getName());
        }
        changes.add("identity provider: " + want.getName());
      } else {
        Overlay.changed(has, want, IdentityProviderMapperRepresentation.class)
            .ifPresent(
                changed -> {
                  provider.update(has.getId(), changed);
                  changes.add("identity provider: " + want.getName());
                });
      }
    }
    for (IdentityProviderMapperRepresentation tooMany : existing.values()) {
      provider.delete(tooMany.getId());
      changes.add("identity provider: " + tooMany.getName() + " removed");
    }
  }

  /**
   * Sends who logs in straight to the provider. With {@code kc_idp_hint=} (empty) in the address
   * the login page appears all the same: the way in for the first administrator.
   */
  private void redirect(boolean wanted) {
    AuthenticationExecutionInfoRepresentation step =
        realm.flows().getExecutions("browser").stream()
            .filter(execution -> REDIRECTOR.equals(execution.getProviderId()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The login has no step " + REDIRECTOR));
    String config = step.getAuthenticationConfig();
    if (config == null && wanted) {
      AuthenticatorConfigRepresentation target = new AuthenticatorConfigRepresentation();
      target.setAlias("powervrouwen");
      target.setConfig(Map.of(DEFAULT_PROVIDER, ALIAS));
      realm.flows().newExecutionConfig(step.getId(), target).close();
      changes.add("login goes to the identity provider");
    } else if (config != null && !wanted) {
      realm.flows().removeAuthenticatorConfig(config);
      changes.add("login goes to the login page");
    } else if (config != null) {
      redirectAgain(config);
    }
  }

  private void redirectAgain(String id) {
    AuthenticatorConfigRepresentation config = realm.flows().getAuthenticatorConfig(id);
    if (!Objects.equals(config.getConfig().get(DEFAULT_PROVIDER), ALIAS)) {
      config.setConfig(Map.of(DEFAULT_PROVIDER, ALIAS));
      realm.flows().updateAuthenticatorConfig(id, config);
      changes.add("login goes to the identity provider");
    }
  }
}
