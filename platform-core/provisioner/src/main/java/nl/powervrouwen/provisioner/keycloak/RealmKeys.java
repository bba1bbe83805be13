package nl.powervrouwen.provisioner.keycloak;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentExportRepresentation;
import org.keycloak.representations.idm.ComponentRepresentation;

/**
 * The keys that Keycloak makes for a realm and never shows.
 *
 * <p>Left alone it makes two pairs of RSA keys, and those were most of the time that a realm cost.
 * The second one is for texts that are encrypted to the realm, which only a SAML provider does.
 */
record RealmKeys(RealmResource realm, List<String> changes) {

  private static final String KIND = "org.keycloak.keys.KeyProvider";
  private static final String ENCRYPTION = "rsa-enc-generated";

  /** What a new realm begins with. */
  static MultivaluedHashMap<String, ComponentExportRepresentation> of(RealmPlan plan) {
    MultivaluedHashMap<String, ComponentExportRepresentation> keys = new MultivaluedHashMap<>();
    Stream.concat(
            Stream.of(
                key("rsa-generated", "rsa-generated", null),
                key("hmac-generated-hs512", "hmac-generated", "HS512"),
                key("aes-generated", "aes-generated", null)),
            needsEncryption(plan) ? Stream.of(encryption()) : Stream.of())
        .forEach(key -> keys.add(KIND, key));
    return keys;
  }

  /** Adds what a realm lacks; a key is never taken away, for something may be encrypted to it. */
  void provision(RealmPlan plan) {
    if (!needsEncryption(plan)) {
      return;
    }
    boolean there =
        realm.components().query(null, KIND).stream()
            .anyMatch(key -> ENCRYPTION.equals(key.getProviderId()));
    if (!there) {
      ComponentExportRepresentation wanted = encryption();
      ComponentRepresentation key = new ComponentRepresentation();
      key.setName(wanted.getName());
      key.setProviderId(wanted.getProviderId());
      key.setProviderType(KIND);
      key.setConfig(wanted.getConfig());
      try (var response = realm.components().add(key)) {
        Realms.created(response, "the key " + ENCRYPTION);
      }
      changes.add("key " + ENCRYPTION);
    }
  }

  private static boolean needsEncryption(RealmPlan plan) {
    IdentityProvider own = plan.identityProvider();
    return own != null && own.protocol() == IdentityProvider.Protocol.SAML;
  }

  private static ComponentExportRepresentation encryption() {
    return key(ENCRYPTION, ENCRYPTION, "RSA-OAEP");
  }

  private static ComponentExportRepresentation key(
      String name, String provider, @Nullable String algorithm) {
    ComponentExportRepresentation key = new ComponentExportRepresentation();
    key.setName(name);
    key.setProviderId(provider);
    MultivaluedHashMap<String, String> config = new MultivaluedHashMap<>();
    config.putSingle("priority", "100");
    if (algorithm != null) {
      config.putSingle("algorithm", algorithm);
    }
    key.setConfig(config);
    return key;
  }
}
