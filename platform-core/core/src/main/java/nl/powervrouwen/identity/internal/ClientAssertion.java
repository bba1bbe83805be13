package nl.powervrouwen.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client signs to prove itself to its realm: RFC 7523, {@code private_key_jwt}. */
final class ClientAssertion {

  private static final Duration LIFE = Duration.ofMinutes(1);

  private ClientAssertion() {}

  /** A signed assertion (RS256) for this issuer, for one use within a minute. */
  static String signed(String client, String issuer, PrivateKey key) {
    long now = Instant.now().getEpochSecond();
    JsonNode header = JsonMapper.shared().createObjectNode().put("alg", "RS256").put("typ", "JWT");
    JsonNode claims =
        JsonMapper.shared()
            .createObjectNode()
            .put("iss", client)
            .put("sub", client)
            .put("aud", issuer)
            .put("jti", UUID.randomUUID().toString())
            .put("iat", now)
            .put("exp", now + LIFE.toSeconds());
    String text = part(header) + "." + part(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the application can't sign", e);
    }
  }

  private static String part(JsonNode json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
