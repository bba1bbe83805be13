package nl.powervrouwen.provisioner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocketFactory;
import nl.powervrouwen.registry.Site;

/**
 * Asks the application's nodes for the front page of a site until each sends a visitor to the
 * site's realm. By hand, because Java's own clients don't let one say which host is meant.
 */
final class NodeProbe {

  private static final long AGAIN = Duration.ofMillis(100).toNanos();
  private static final int ANSWER_MILLIS = 10_000;
  private static final int MOST_LINES = 200;

  private final InstallationSettings installation;

  NodeProbe(InstallationSettings installation) {
    this.installation = installation;
  }

  /**
   * Waits until every node sends visitors of this site to its login.
   *
   * @throws IllegalStateException when one does not in time
   */
  void awaitLogin(Site site) {
    long end = System.nanoTime() + installation.patience().toNanos();
    for (URI node : installation.nodes()) {
      while (!sendsToLogin(node, site)) {
        if (System.nanoTime() - end > 0) {
          throw new IllegalStateException(
              node + " does not send visitors of " + site.host() + " to their login yet");
        }
        LockSupport.parkNanos(AGAIN);
        if (Thread.currentThread().isInterrupted()) {
          throw new IllegalStateException("Interrupted while " + site.host() + " was awaited");
        }
      }
    }
  }

  private static boolean sendsToLogin(URI node, Site site) {
    try (Socket socket = connect(node)) {
      socket.setSoTimeout(ANSWER_MILLIS);
      String question =
          "GET / HTTP/1.1\r\nHost: "
              + site.host()
              + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      return leadsTo(site.issuer(), answer);
    } catch (IOException e) {
      return false; // not up yet
    }
  }

  private static boolean leadsTo(String issuer, BufferedReader answer) throws IOException {
    for (int i = 0; i < MOST_LINES; i++) {
      String line = answer.readLine();
      if (line == null || line.isEmpty()) {
        return false;
      }
      if (line.toLowerCase(Locale.ROOT).startsWith("location:")) {
        return line.substring("location:".length()).strip().startsWith(issuer + "/");
      }
    }
    return false;
  }

  private static Socket connect(URI node) throws IOException {
    boolean secure = "https".equals(node.getScheme());
    int port = node.getPort() > 0 ? node.getPort() : secure ? 443 : 80;
    Socket plain = new Socket();
    plain.connect(new InetSocketAddress(node.getHost(), port), ANSWER_MILLIS);
    return secure
        ? ((SSLSocketFactory) SSLSocketFactory.getDefault())
            .createSocket(plain, node.getHost(), port, true)
        : plain;
  }
}
