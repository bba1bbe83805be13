package nl.powervrouwen.provisioner.keycloak;

import java.util.Map;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own identity provider, to which its realm sends people who log in.
 *
 * @param protocol how it speaks
 * @param name what the button on the login page says, such as {@code Inloggen met uw werkaccount}
 * @param address OIDC: the issuer; SAML: the address of its metadata, or of a file ({@code
 *     file:…}); {@code https}, or any on loopback
 * @param clientId OIDC: what our realm is called there; SAML: our entity id, null for the realm's
 *     address
 * @param secretName OIDC: name of the secret with which our realm proves itself there; null when it
 *     signs with its own key ({@code private_key_jwt})
 * @param roles our roles by the group that gives them there; empty when roles are given here
 */
public record IdentityProvider(
    Protocol protocol,
    String name,
    String address,
    @Nullable String clientId,
    @Nullable String secretName,
    Map<String, Role> roles) {

  /** Copies the roles. */
  public IdentityProvider {
    roles = Map.copyOf(roles);
    if (protocol == Protocol.OIDC && clientId == null) {
      throw new IllegalArgumentException("An OpenID Connect provider needs a client id");
    }
  }

  /** How an identity provider speaks. */
  public enum Protocol {
    /** OpenID Connect. */
    OIDC,
    /** SAML 2.0. */
    SAML
  }
}
