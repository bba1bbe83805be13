package nl.powervrouwen.provisioner.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A small text at an address of somebody else: over TLS, without detours, soon or not at all. */
final class RemoteText {

  private static final int MOST = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private RemoteText() {}

  /**
   * Reads it.
   *
   * @throws IllegalStateException when it is not there; it says where and why
   */
  static String at(String address) {
    URI uri = checked(address);
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] text = body.readNBytes(MOST + 1);
        if (answer.statusCode() != 200 || text.length > MOST) {
          throw new IllegalStateException(
              address + " answers with status " + answer.statusCode() + ", " + text.length + " B");
        }
        return new String(text, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new IllegalStateException(address + " can't be read: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading " + address, e);
    }
  }

  /** The address, when nobody on the way can read or change what is said there. */
  static URI checked(String address) {
    try {
      URI uri = URI.create(address);
      if (uri.getHost() != null
          && ("https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && isLoopback(uri.getHost())))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(address + " is not an address", e);
    }
    throw new IllegalStateException("An https address is needed, and this is none: " + address);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
