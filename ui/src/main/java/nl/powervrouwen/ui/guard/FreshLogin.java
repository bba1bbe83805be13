package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import nl.powervrouwen.ui.cookies.SiteCookie;

/**
 * A second try for a login that failed on its way back from Keycloak: a code that is used up, as
 * when somebody reloads the page at that very moment. Keycloak still knows who they are, so the
 * second try asks for no password. There is no third, for then something else is the matter.
 */
final class FreshLogin {

  /** With it Liberty sends the browser from its callback address to the page. */
  private static final String CODE = "WASOidcCode";

  private static final SiteCookie TRIED = new SiteCookie("PVLOGIN");
  private static final Duration WHILE = Duration.ofMinutes(1);

  private FreshLogin() {}

  /** Whether this request comes from Keycloak, with a code. */
  static boolean isOnItsWayBack(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies != null && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(CODE));
  }

  /** Whether this browser did not have its second try within the last minute. */
  static boolean mayBegin(HttpServletRequest request) {
    return TRIED.in(request.getCookies()).findAny().isEmpty();
  }

  /** Sends the browser to the same page; where the login begins anew. */
  static void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addCookie(TRIED.with("again", WHILE));
    String query = request.getQueryString();
    response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
  }
}
