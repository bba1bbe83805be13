package nl.powervrouwen.launcher.liberty;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import nl.powervrouwen.tenancy.Site;

/**
 * Rings at a site on one node, as a browser without a login would: who is sent to the site's own
 * realm finds its doors open.
 */
public final class Doorbell {

  private static final int PATIENCE_MS = 2000;
  private static final int LONGEST_HEAD = 8192;
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Doorbell() {}

  /** Whether somebody who comes to this site, at the node with this port, is asked to log in. */
  public static boolean answers(Site site, int port) {
    String head = head("/", site.host(), port).toLowerCase(Locale.ROOT);
    return head.startsWith("http/1.1 302")
        && head.contains("\nlocation: " + site.issuer().toLowerCase(Locale.ROOT) + "/");
  }

  /**
   * Waits until a site answers.
   *
   * @return whether it did in time
   */
  public static boolean awaitAnswer(Site site, int port, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!answers(site, port)) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(BETWEEN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** The head of an answer with its line ends; empty when there was none in time. */
  private static String head(String path, String host, int port) {
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      InputStream answer = socket.getInputStream();
      return new String(answer.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
