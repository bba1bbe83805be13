package nl.powervrouwen.provisioner.keycloak;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.IdentityProviderRepresentation;

/** The settings of a municipality's own identity provider, from what it tells about itself. */
final class ProviderSettings {

  /** Keycloak's own: makes an account, or links one after their password or a mail to them. */
  private static final String FIRST_LOGIN = "first broker login";

  private ProviderSettings() {}

  static IdentityProviderRepresentation of(IdentityProvider wanted, RealmResource realm) {
    boolean oidc = wanted.protocol() == IdentityProvider.Protocol.OIDC;
    IdentityProviderRepresentation provider = new IdentityProviderRepresentation();
    provider.setAlias(RealmProvider.ALIAS);
    provider.setDisplayName(wanted.name());
    provider.setProviderId(oidc ? "oidc" : "saml");
    provider.setEnabled(true);
    provider.setLinkOnly(false);
    // What it says of an address is not proof enough to give somebody another one's account.
    provider.setTrustEmail(false);
    provider.setStoreToken(false);
    provider.setFirstBrokerLoginFlowAlias(FIRST_LOGIN);
    provider.setConfig(oidc ? oidc(wanted) : saml(wanted, realm));
    return provider;
  }

  private static Map<String, String> oidc(IdentityProvider wanted) {
    Map<String, String> config = new HashMap<>(Discovery.of(wanted.address()).settings());
    config.put("clientId", Objects.requireNonNull(wanted.clientId()));
    config.put(
        "clientAuthMethod", wanted.secretName() == null ? "private_key_jwt" : "client_secret_post");
    if (wanted.secretName() == null) {
      config.put("clientAssertionSigningAlg", "RS256");
    }
    config.put("defaultScope", "openid profile email");
    config.put("validateSignature", "true");
    config.put("useJwksUrl", "true");
    config.put("pkceEnabled", "true");
    config.put("pkceMethod", "S256");
    config.put("syncMode", "FORCE");
    config.put("backchannelSupported", "true");
    // When somebody must prove anew who they are, it has to say when they last did so there.
    config.put("passMaxAge", "true");
    // Its token says who somebody is, and would travel in an address.
    config.put("sendIdTokenOnLogout", "false");
    config.put("sendClientIdOnLogout", "true");
    return config;
  }

  private static Map<String, String> saml(IdentityProvider wanted, RealmResource realm) {
    Map<String, String> config = new HashMap<>(SamlMetadata.read(wanted.address(), realm));
    String entityId = wanted.clientId();
    if (entityId != null) {
      config.put("entityId", entityId);
    }
    config.put("validateSignature", "true");
    config.put("wantAssertionsSigned", "true");
    config.put("wantAuthnRequestsSigned", "true");
    config.put("signatureAlgorithm", "RSA_SHA256");
    config.put("syncMode", "FORCE");
    config.put("allowCreate", "true");
    return config;
  }
}
