package nl.powervrouwen.ui.guard;

import java.util.HashSet;
import java.util.Set;
import nl.powervrouwen.registry.Site;
import tools.jackson.databind.JsonNode;

/**
 * What a token is for. All tokens of a realm are signed with the same key, also those that only
 * tell who somebody is, that ask for other tokens, or that stand in a mail: a good signature does
 * not say that a token opens something.
 *
 * @param kind {@code typ}, of which Keycloak has many; empty when the token does not say
 * @param client to whom the realm gave it ({@code azp}); empty when the token does not say
 * @param audience who may take it
 */
record TokenPurpose(String kind, String client, Set<String> audience) {

  /** Keycloak's name for an access token. */
  private static final String ACCESS = "Bearer";

  private static final String BROWSER = "powervrouwen";
  private static final String API = "powervrouwen-api";

  TokenPurpose {
    audience = Set.copyOf(audience);
  }

  static TokenPurpose of(JsonNode claims) {
    Set<String> audience = new HashSet<>();
    JsonNode named = claims.path("aud");
    if (named.isArray()) {
      named.forEach(one -> audience.add(one.stringValue("")));
    } else {
      audience.add(named.stringValue(""));
    }
    return new TokenPurpose(
        claims.path("typ").stringValue(""), claims.path("azp").stringValue(""), audience);
  }

  /**
   * Whether it opens the screens, or the API, of this site: an access token for the site, given to
   * the client that stands at that door. At the API that may be a client of the operator's making,
   * by a name that says so.
   */
  boolean opens(Site site, boolean api) {
    boolean ours =
        api ? client.equals(API) || client.startsWith(API + "-") : client.equals(BROWSER);
    return ours && kind.equals(ACCESS) && audience.contains(site.tenant().audience());
  }
}
