package nl.powervrouwen.provisioner.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What an OpenID Connect provider tells about itself at its well-known address. */
final class Discovery {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String issuer;
  private final JsonNode document;

  private Discovery(String issuer, JsonNode document) {
    this.issuer = issuer;
    this.document = document;
  }

  /**
   * Reads it.
   *
   * @throws IllegalStateException when it can't be read, is not of this issuer, or names an address
   *     that is not safe
   */
  static Discovery of(String issuer) {
    String address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
    try {
      JsonNode document = JSON.readTree(RemoteText.at(address));
      if (!issuer.equals(document.path("issuer").asText())) {
        throw new IllegalStateException(
            "The identity provider calls itself "
                + document.path("issuer").asText("nothing")
                + " and not "
                + issuer);
      }
      return new Discovery(issuer, document);
    } catch (IOException e) {
      throw new IllegalStateException(address + " holds no OpenID configuration", e);
    }
  }

  /** As Keycloak names them. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("issuer", issuer);
    settings.put("authorizationUrl", needed("authorization_endpoint"));
    settings.put("tokenUrl", needed("token_endpoint"));
    settings.put("jwksUrl", needed("jwks_uri"));
    if (document.has("userinfo_endpoint")) {
      settings.put("userInfoUrl", needed("userinfo_endpoint"));
    }
    if (document.has("end_session_endpoint")) {
      settings.put("logoutUrl", needed("end_session_endpoint"));
    }
    return settings;
  }

  private String needed(String name) {
    String address = document.path(name).asText("");
    return RemoteText.checked(address.isEmpty() ? name + " of " + issuer : address).toString();
  }
}
