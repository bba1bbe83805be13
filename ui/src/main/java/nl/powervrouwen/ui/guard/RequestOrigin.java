package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which page a request comes, as the browser tells. A page can't make a browser tell it
 * otherwise; a program that is no browser may tell nothing, and has no cookies of anybody either.
 *
 * @param method such as {@code POST}
 * @param websocket whether it asks to stay connected
 * @param hosts every Host header
 * @param secure whether the connection is TLS
 * @param origins every Origin header
 * @param fetchSite {@code Sec-Fetch-Site}; null when it is not told
 */
record RequestOrigin(
    String method,
    boolean websocket,
    List<String> hosts,
    boolean secure,
    List<String> origins,
    @Nullable String fetchSite) {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

  /** What a request says. */
  static RequestOrigin of(HttpServletRequest request) {
    String upgrade = request.getHeader("Upgrade");
    return new RequestOrigin(
        request.getMethod(),
        upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket"),
        Collections.list(request.getHeaders("Host")),
        request.isSecure(),
        Collections.list(request.getHeaders("Origin")),
        request.getHeader("Sec-Fetch-Site"));
  }

  /** Whether a page of another site wants to change something here, or to stay connected. */
  boolean isForeign() {
    if (!websocket && READING.contains(method)) {
      return false; // a link to us may stand anywhere
    }
    if (fetchSite != null && !OUR_OWN.contains(fetchSite)) {
      return true;
    }
    return origins.isEmpty() ? websocket : !isOurs();
  }

  /** A balancer may end TLS before us, so a plain connection can belong to a page over https. */
  private boolean isOurs() {
    if (origins.size() != 1 || hosts.size() != 1) {
      return false;
    }
    String origin = origins.getFirst();
    String host = hosts.getFirst();
    return origin.equals("https://" + host) || (!secure && origin.equals("http://" + host));
  }
}
