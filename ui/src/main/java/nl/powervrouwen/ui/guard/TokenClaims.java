package nl.powervrouwen.ui.guard;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an access token says about its user. The server has verified the token before; this only
 * reads it.
 *
 * @param subject stable id of the user
 * @param displayName her name as colleagues see it
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
        claims ->
            claims.containsKey("iat")
                ? Optional.of(Instant.ofEpochSecond(claims.getJsonNumber("iat").longValueExact()))
                : Optional.empty());
  }

  private static <T> Optional<T> read(String token, Function<JsonObject, Optional<T>> what) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(decoded(parts[1])))) {
      return what.apply(reader.readObject());
    } catch (IllegalArgumentException
        | JsonException
        | ClassCastException
        | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static Optional<TokenClaims> of(JsonObject claims) {
    String subject = claims.getString("sub", "");
    if (subject.isBlank() || !claims.containsKey("exp")) {
      return Optional.empty();
    }
    Instant end = Instant.ofEpochSecond(claims.getJsonNumber("exp").longValueExact());
    return Optional.of(new TokenClaims(subject, name(claims), groups(claims), end));
  }

  /** Her name; never her subject, for that is not shown. */
  private static String name(JsonObject claims) {
    String name = claims.getString("name", "");
    return name.isBlank() ? claims.getString("preferred_username", "?") : name;
  }

  private static Set<String> groups(JsonObject claims) {
    JsonValue groups = claims.getOrDefault("groups", JsonValue.EMPTY_JSON_ARRAY);
    return groups.asJsonArray().getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
