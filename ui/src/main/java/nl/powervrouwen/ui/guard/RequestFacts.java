package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server knows about a request before anybody has looked at what it asks.
 *
 * @param method such as {@code GET}, as it was sent
 * @param rawPath the path as it was sent: not decoded, without query
 * @param mappedPath the path as the server understood it when it chose who answers: decoded
 * @param hosts every Host header, in order
 * @param serverName the host that the server decided on; of an absolute request address this is the
 *     address's, not the header's
 * @param serverPort the port that goes with it
 * @param secure whether the connection is TLS
 * @param foreign whether a page of another site sent it, to change something or to stay connected
 * @param asked whether the server has been asked already who is calling
 * @param login who the server says is calling; null when nobody logged in
 * @param sessionOwner to whom the browser session belongs; null when there is none or it is new
 * @param now the moment of the request
 */
record RequestFacts(
    String method,
    String rawPath,
    String mappedPath,
    List<String> hosts,
    String serverName,
    int serverPort,
    boolean secure,
    boolean foreign,
    boolean asked,
    @Nullable Login login,
    @Nullable SessionOwner sessionOwner,
    Instant now) {

  RequestFacts {
    hosts = List.copyOf(hosts);
  }

  /** At the root of an application Liberty adds a slash that was not sent. */
  private static String mapped(HttpServletRequest request) {
    String application = request.getContextPath();
    return !application.isEmpty() && request.getRequestURI().equals(application)
        ? application
        : application
            + request.getServletPath()
            + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  /**
   * What a request says.
   *
   * @param asked whether the server has been asked already who is calling
   * @param login who the server says is calling; null when nobody logged in
   * @param sessionOwner to whom the browser session belongs; null when there is none or it is new
   */
  static RequestFacts of(
      HttpServletRequest request,
      boolean asked,
      @Nullable Login login,
      @Nullable SessionOwner sessionOwner,
      Instant now) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    return new RequestFacts(
        request.getMethod(),
        RequestPath.inUrl(request.getRequestURL()).text(),
        mapped(request),
        hosts,
        request.getServerName(),
        request.getServerPort(),
        request.isSecure(),
        RequestOrigin.of(request).isForeign(),
        asked,
        login,
        sessionOwner,
        now);
  }
}
