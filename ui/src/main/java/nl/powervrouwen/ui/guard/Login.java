package nl.powervrouwen.ui.guard;

import java.time.Duration;
import java.time.Instant;
import nl.powervrouwen.identity.CurrentUser;

/**
 * A login that the server has verified, from either door.
 *
 * @param issuer who vouches for it: the issuer of the realm's tokens
 * @param token what the access token says that came with it
 * @param validUntil when the login ends: a bearer's token, or a browser's working session
 * @param bearer true: a bearer token came with the request itself (REST); false: a cookie (browser)
 */
record Login(String issuer, TokenClaims token, Instant validUntil, boolean bearer) {

  /**
   * How long a browser's login lasts before it is renewed at Keycloak, without a password as long
   * as the working day lasts there. Its token ends sooner, for it only served to log in: see
   * docs/decisions/0009-the-length-of-a-working-session.md.
   */
  private static final Duration WORKING_SESSION = Duration.ofHours(1);

  /** The login by this token. */
  static Login of(String issuer, TokenClaims token, boolean bearer) {
    Instant issuedAt = token.issuedAt();
    Instant end =
        bearer || issuedAt.equals(Instant.EPOCH)
            ? token.validUntil()
            : issuedAt.plus(WORKING_SESSION);
    return new Login(issuer, token, earlier(end, lastsUntil(token)), bearer);
  }

  String subject() {
    return token.subject();
  }

  /** What the rooms know of it. */
  CurrentUser.Login known() {
    return new CurrentUser.Login(token.session(), token.issuedAt(), token.provedAt());
  }

  /** A renewed login does not outlive what its realm allows since they proved who they are. */
  private static Instant lastsUntil(TokenClaims token) {
    Instant proved = token.provedAt();
    Duration longest = token.longestLogin();
    return proved == null || longest == null ? Instant.MAX : proved.plus(longest);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
