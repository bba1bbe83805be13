package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.ui.cookies.SiteCookie;
import org.jspecify.annotations.Nullable;

/**
 * A browser that was logged out, or in which something needs a fresh login: the next one to log in
 * there proves who they are, also where Keycloak or the municipality's own provider still knows
 * somebody. Without it the one who sits down at that screen next would be let in by a click.
 */
public final class ForcedLogin {

  private static final SiteCookie COOKIE = new SiteCookie("PVPROOF");

  /**
   * Keycloak asks, and asks the municipality's own provider to ask (OpenID Connect Core 3.1.2.1).
   */
  private static final String PROMPT = "prompt=login";

  /**
   * That provider has to say when it asked, and it was within minutes. Only where that counts: one
   * that does not say it could let nobody in.
   */
  private static final String PROOF = PROMPT + "&max_age=300";

  private static final String PROVEN = "proof";

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:prompt|max_age)(?:=.*)?|[^=]*[%+][^=]*(?:=.*)?|", Pattern.CASE_INSENSITIVE);

  private ForcedLogin() {}

  /** From now on, until somebody has logged in. */
  public static void demand(HttpServletResponse response) {
    response.addCookie(COOKIE.with("login"));
  }

  /** The same, and it must be proven that it was now. */
  public static void demandProof(HttpServletResponse response) {
    response.addCookie(COOKIE.with(PROVEN));
  }

  /** Whether that holds for this browser. */
  static boolean isDemanded(HttpServletRequest request) {
    return demanded(request).findAny().isPresent();
  }

  private static Stream<String> demanded(HttpServletRequest request) {
    return COOKIE.in(request.getCookies());
  }

  /** Whether this request begins or ends such a login. */
  static boolean isAsked(HttpServletRequest request) {
    return asking(request).equals(request.getQueryString());
  }

  /** Sends the browser to the same page in the words by which the login is one that asks. */
  static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(request.getRequestURI() + "?" + asking(request));
  }

  /** Somebody has logged in: on to the page itself, and nothing is demanded any more. */
  static void done(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addCookie(COOKIE.removed());
    String rest = rest(request.getQueryString());
    response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
  }

  private static String asking(HttpServletRequest request) {
    String rest = rest(request.getQueryString());
    String words = demanded(request).anyMatch(PROVEN::equals) ? PROOF : PROMPT;
    return (rest.isEmpty() ? "" : rest + "&") + words;
  }

  /** Without what would tell Keycloak something else, in whatever letters. */
  private static String rest(@Nullable String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&", -1))
            .filter(pair -> !TOLD.matcher(pair).matches())
            .collect(Collectors.joining("&"));
  }
}
