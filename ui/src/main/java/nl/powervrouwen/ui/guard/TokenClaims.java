package nl.powervrouwen.ui.guard;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * @param issuedAt when it was given out; the epoch when it does not say
 * @param provedAt when its user proved who they are ({@code auth_time}); null when it does not say
 * @param longestLogin how long after that the realm lets them go on; null when it does not say
 * @param session Keycloak's id of the session; empty when it names none
 * @param purpose what kind of token it is, and for whom
 */
record TokenClaims(
    String subject,
    String displayName,
    Set<String> groups,
    Instant validUntil,
    Instant issuedAt,
    @Nullable Instant provedAt,
    @Nullable Duration longestLogin,
    String session,
    TokenPurpose purpose) {

  TokenClaims {
    groups = Set.copyOf(groups);
  }

  /**
   * How many seconds a login lasts in this realm; the provisioner's settings of a client have it.
   */
  private static final String LONGEST = "pv_longest_login";

  /** Empty when the text is not a signed token with a subject and an end. */
  static Optional<TokenClaims> of(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      JsonNode claims = JsonMapper.shared().readTree(decoded(parts[1]));
      return claims.isObject() ? of(claims) : Optional.empty();
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
        new TokenClaims(
            subject,
            name(claims),
            groups(claims),
            moment(claims.get("exp")),
            claims.has("iat") ? moment(claims.get("iat")) : Instant.EPOCH,
            claims.has("auth_time") ? moment(claims.get("auth_time")) : null,
            claims.has(LONGEST) ? Duration.ofSeconds(claims.get(LONGEST).longValue()) : null,
            claims.path("sid").stringValue(""),
            TokenPurpose.of(claims)));
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
