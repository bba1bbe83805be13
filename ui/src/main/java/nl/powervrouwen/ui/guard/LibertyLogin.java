package nl.powervrouwen.ui.guard;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.auth.CredentialDestroyedException;
import com.ibm.websphere.security.auth.WSSubject;
import com.ibm.websphere.security.cred.WSCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.login.CredentialExpiredException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the login that Open Liberty has verified: a browser's or a bearer token's. */
final class LibertyLogin {

  private LibertyLogin() {}

  /** Who is calling; empty when nobody logged in or the server can't say who vouches for it. */
  static Optional<Login> of(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      return Optional.empty();
    }
    try {
      Subject subject = WSSubject.getCallerSubject();
      return subject == null ? Optional.empty() : of(principal, subject);
    } catch (WSSecurityException | CredentialDestroyedException | CredentialExpiredException e) {
      return Optional.empty();
    }
  }

  private static Optional<Login> of(Principal principal, Subject subject)
      throws CredentialDestroyedException, CredentialExpiredException {
    boolean bearer = principal instanceof JsonWebToken;
    Optional<String> token =
        principal instanceof JsonWebToken jwt
            ? Optional.ofNullable(jwt.getRawToken())
            : accessToken(subject);
    Optional<TokenClaims> claims = token.flatMap(TokenClaims::of);
    for (WSCredential credential : subject.getPublicCredentials(WSCredential.class)) {
      String issuer = credential.getRealmName();
      if (!credential.isUnauthenticated() && issuer != null && claims.isPresent()) {
        return Optional.of(Login.of(issuer, claims.get(), bearer));
      }
    }
    return Optional.empty();
  }

  /** The access token that the browser's login got from Keycloak. */
  private static Optional<String> accessToken(Subject subject) {
    return subject.getPrivateCredentials().stream()
        .filter(Map.class::isInstance)
        .map(credential -> ((Map<?, ?>) credential).get("access_token"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }
}
