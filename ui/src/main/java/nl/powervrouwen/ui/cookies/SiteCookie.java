package nl.powervrouwen.ui.cookies;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.stream.Stream;
import nl.powervrouwen.identity.liberty.SecureCookies;
import org.jspecify.annotations.Nullable;

/**
 * A cookie of one site, that no script reads and no other host can set.
 *
 * <p>Where cookies go over TLS alone its name begins with {@code __Host-}: a browser takes such a
 * one only from the host itself, over TLS, for all of its pages. Elsewhere it can't have that name:
 * a browser would refuse it.
 */
public final class SiteCookie {

  /** RFC 6265bis, 4.1.3.2. */
  private static final String PREFIX = "__Host-";

  private static final int UNTIL_THE_BROWSER_IS_CLOSED = -1;

  private static final boolean OVER_TLS = SecureCookies.areAsked(System.getenv());

  private final String name;
  private final boolean secure;

  /** The cookie of this name, without prefix, as this server's environment wants cookies. */
  public SiteCookie(String name) {
    this(name, OVER_TLS);
  }

  SiteCookie(String name, boolean secure) {
    this.name = secure ? PREFIX + name : name;
    this.secure = secure;
  }

  /**
   * A cookie that the server sets for a login, and reads by its own name before anybody can change
   * it: browsers send it over TLS alone where they do so with ours, and show it to no script.
   */
  public static Cookie limited(Cookie cookie) {
    cookie.setSecure(OVER_TLS);
    cookie.setHttpOnly(true);
    return cookie;
  }

  /** By which browsers know it. */
  String name() {
    return name;
  }

  /** Whether browsers send it over TLS alone. */
  boolean isSecure() {
    return secure;
  }

  /** With this value, until the browser is closed. */
  public Cookie with(String value) {
    return cookie(value, UNTIL_THE_BROWSER_IS_CLOSED);
  }

  /** With this value, for so long. */
  public Cookie with(String value, Duration kept) {
    return cookie(value, Math.toIntExact(kept.toSeconds()));
  }

  /** By which the browser forgets it. */
  public Cookie removed() {
    return cookie("", 0);
  }

  /**
   * The values that a browser sent.
   *
   * @param cookies all that it sent; null when it sent none
   */
  public Stream<String> in(Cookie @Nullable [] cookies) {
    return Stream.ofNullable(cookies)
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue);
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
