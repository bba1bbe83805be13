package nl.powervrouwen.ui.guard;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an access token says about its user. The server has verified the token before; this only
 * reads it.
 *
 * @param subject stable id of the user
 * @param displayName their name as colleagues see it
 * @param groups realm roles, ours and others
 * @param validUntil when the token ends
 */
record TokenClaims(String subject, String displayName, Set<String> groups, Instant validUntil) {

  /** Empty when the text is not a signed token with a subject and an end. */
  static Optional<TokenClaims> of(String token) {
    return read(token, TokenClaims::of);
  }

  /** When the token was issued; empty when the text is no signed token that says so. */
  static Optional<Instant> issuedAt(String token) {
    return read(
        token,
        claims -> claims.has("iat") ? Optional.of(moment(claims.get("iat"))) : Optional.empty());
  }

  private static <T> Optional<T> read(String token, Function<JsonNode, Optional<T>> what) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      JsonNode claims = JsonMapper.shared().readTree(decoded(parts[1]));
      return claims.isObject() ? what.apply(claims) : Optional.empty();
    } catch (IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static Optional<TokenClaims> of(JsonNode claims) {
    String subject = claims.path("sub").stringValue("");
    if (subject.isBlank() || !claims.has("exp")) {
      return Optional.empty();
    }
    return Optional.of(
        new TokenClaims(subject, name(claims), groups(claims), moment(claims.get("exp"))));
  }

  private static Instant moment(JsonNode seconds) {
    return Instant.ofEpochSecond(seconds.longValue());
  }

  /** The name; never the subject, for that is not shown. */
  private static String name(JsonNode claims) {
    String name = claims.path("name").stringValue("");
    return name.isBlank() ? claims.path("preferred_username").stringValue("?") : name;
  }

  private static Set<String> groups(JsonNode claims) {
    JsonNode groups = claims.path("groups");
    if (!groups.isMissingNode() && !groups.isArray()) {
      throw new IllegalArgumentException("The groups are no list");
    }
    return groups.valueStream().map(JsonNode::stringValue).collect(Collectors.toUnmodifiableSet());
  }
}
