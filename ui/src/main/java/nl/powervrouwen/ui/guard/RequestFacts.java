package nl.powervrouwen.ui.guard;

import java.time.Instant;
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
    boolean asked,
    @Nullable Login login,
    @Nullable SessionOwner sessionOwner,
    Instant now) {

  RequestFacts {
    hosts = List.copyOf(hosts);
  }
}
