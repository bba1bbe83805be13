package nl.powervrouwen.identity.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** What a client signs to prove itself to its realm: RFC 7523, {@code private_key_jwt}. */
final class ClientAssertion {

  private static final Duration LIFE = Duration.ofMinutes(1);

  private ClientAssertion() {}

  /** A signed assertion (RS256) for this issuer, for one use within a minute. */
  static String signed(String client, String issuer, PrivateKey key) {
    long now = Instant.now().getEpochSecond();
    JsonObject header = Json.createObjectBuilder().add("alg", "RS256").add("typ", "JWT").build();
    JsonObject claims =
        Json.createObjectBuilder()
            .add("iss", client)
            .add("sub", client)
            .add("aud", issuer)
            .add("jti", UUID.randomUUID().toString())
            .add("iat", now)
            .add("exp", now + LIFE.toSeconds())
            .build();
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

  private static String part(JsonObject json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
