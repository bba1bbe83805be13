package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * A second try for a login that failed on its way back from Keycloak: a code that is used up, as
 * when somebody reloads the page at that very moment. Keycloak still knows who they are, so the
 * second try asks for no password. There is no third, for then something else is the matter.
 */
final class FreshLogin {

  /** With it Liberty sends the browser from its callback address to the page. */
  private static final String CODE = "WASOidcCode";

  private static final String TRIED = "PVLOGIN";
  private static final int SECONDS = 60;

  private FreshLogin() {}

  /** Whether this request comes from Keycloak, with a code. */
  static boolean isOnItsWayBack(HttpServletRequest request) {
    return has(request, CODE);
  }

  /** Whether this browser did not have its second try within the last minute. */
  static boolean mayBegin(HttpServletRequest request) {
    return !has(request, TRIED);
  }

  private static boolean has(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies != null && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(name));
  }

  /** Sends the browser to the same page; where the login begins anew. */
  static void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Cookie tried = new Cookie(TRIED, "again");
    tried.setPath("/");
    tried.setMaxAge(SECONDS);
    tried.setHttpOnly(true);
    tried.setSecure(request.isSecure());
    response.addCookie(tried);
    String query = request.getQueryString();
    response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
  }
}
