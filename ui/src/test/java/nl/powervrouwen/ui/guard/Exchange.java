package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of a browser that keeps its cookies, and what is answered: as much of both as the
 * guard looks at. What it does not look at is refused.
 */
final class Exchange {

  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private String method = "GET";
  private @Nullable String query;
  private @Nullable String sentTo;

  /** The next request is one of these. */
  Exchange asks(String how, @Nullable String text) {
    method = how;
    query = text;
    headers.clear();
    sentTo = null;
    return this;
  }

  Exchange header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** As somebody can who has the browser's tools. */
  Exchange cookie(String name, String value) {
    cookies.put(name, new Cookie(name, value));
    return this;
  }

  Exchange withoutCookies() {
    cookies.clear();
    return this;
  }

  /** Value of a cookie that the browser keeps; null when it has none of this name. */
  @Nullable String kept(String name) {
    Cookie cookie = cookies.get(name);
    return cookie == null ? null : cookie.getValue();
  }

  /** Where the answer leads; null when it leads nowhere. */
  @Nullable String sentTo() {
    return sentTo;
  }

  @Nullable Object attribute(String name) {
    return attributes.get(name);
  }

  HttpServletRequest request() {
    return as(HttpServletRequest.class, this::asked);
  }

  HttpServletResponse response() {
    return as(HttpServletResponse.class, this::answered);
  }

  private @Nullable Object asked(String what, Object[] with) {
    return switch (what) {
      case "getCookies" -> cookies.isEmpty() ? null : cookies.values().toArray(new Cookie[0]);
      case "getHeader" -> headers.get(with[0]);
      case "getMethod" -> method;
      case "getQueryString" -> query;
      case "getRequestURI" -> "/deelnemers";
      case "isSecure" -> false;
      case "setAttribute" -> attributes.put((String) with[0], with[1]);
      default -> throw new AssertionError("The guard asks for " + what);
    };
  }

  private @Nullable Object answered(String what, Object[] with) {
    switch (what) {
      case "addCookie" -> take((Cookie) with[0]);
      case "sendRedirect" -> sentTo = (String) with[0];
      default -> throw new AssertionError("The guard answers by " + what);
    }
    return null;
  }

  private void take(Cookie cookie) {
    if (cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie);
    }
  }

  private interface Behaviour {
    @Nullable Object of(String what, Object[] with);
  }

  private static <T> T as(Class<T> type, Behaviour behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            Exchange.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, with) ->
                behaviour.of(called.getName(), with == null ? new Object[0] : with)));
  }
}
