package nl.powervrouwen.ui.guard;

import java.time.Instant;
import java.util.Set;

/**
 * A login that the server has verified, from either door.
 *
 * @param issuer who vouches for it: the issuer of the realm's tokens
 * @param subject stable id of the user in that realm
 * @param displayName their name as colleagues see it
 * @param groups the realm roles as the token names them, ours and others
 * @param issuedAt when the realm vouched for it; the epoch when the token does not say
 * @param validUntil when the login ends: a bearer's token, or a browser's working session
 * @param bearer true: a bearer token came with the request itself (REST); false: a cookie (browser)
 */
record Login(
    String issuer,
    String subject,
    String displayName,
    Set<String> groups,
    Instant issuedAt,
    Instant validUntil,
    boolean bearer) {

  Login {
    groups = Set.copyOf(groups);
  }
}
