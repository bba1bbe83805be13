package nl.powervrouwen.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * HTTP as it goes over the wire, byte by byte: a client that is polite would not send two Host
 * headers or {@code /api/../api}.
 */
final class Wire {

  private static final int PATIENCE_MS = 30_000;

  private final int port;
  private final String host;

  /** Speaks to the server at this address, whatever host the requests name. */
  Wire(URI address) {
    this.port = address.getPort();
    this.host = address.getAuthority();
  }

  /**
   * Speaks to the node at this port of this machine, as a load balancer does that passes on the
   * host that was asked for.
   */
  Wire(int port, String host) {
    this.port = port;
    this.host = host;
  }

  /** A request that is right in everything; its headers can be added to. */
  Request request(String method, String target) {
    return new Request(method, target).header("Host", host);
  }

  /** A request without any header. */
  Request bare(String method, String target) {
    return new Request(method, target);
  }

  /** What answers to these bytes, which may be no request at all. */
  Answer raw(String bytes) {
    return exchange(bytes, new byte[0]);
  }

  private Answer exchange(String head, byte[] body) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      return Answer.of(socket.getInputStream());
    } catch (IOException e) {
      throw new AssertionError(head.lines().findFirst().orElse("") + " got no answer", e);
    }
  }

  /** A request that can still be changed. */
  final class Request {

    private final String method;
    private final String target;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = new byte[0];

    private Request(String method, String target) {
      this.method = method;
      this.target = target;
    }

    Request header(String name, String value) {
      headers.add(name + ": " + value);
      return this;
    }

    Request token(String token) {
      return header("Authorization", "Bearer " + token);
    }

    Request json(String json) {
      return header("Content-Type", "application/json")
          .bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    Request bytes(byte[] bytes) {
      body = bytes;
      return header("Content-Length", Integer.toString(bytes.length));
    }

    Answer send() {
      StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
      headers.forEach(header -> head.append(header).append("\r\n"));
      head.append("Connection: close\r\n\r\n");
      return exchange(head.toString(), body);
    }
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param headers each as {@code name: value}, the name in small letters
   * @param body as text; empty when there is none
   */
  record Answer(int status, List<String> headers, String body) {

    /** The values of a header. */
    List<String> header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ": ";
      return headers.stream()
          .filter(header -> header.startsWith(start))
          .map(header -> header.substring(start.length()))
          .toList();
    }

    private static Answer of(InputStream stream) throws IOException {
      String[] head = line(stream).split(" ", 3);
      List<String> headers = new ArrayList<>();
      for (String line = line(stream); !line.isEmpty(); line = line(stream)) {
        int colon = line.indexOf(':');
        headers.add(
            line.substring(0, colon).toLowerCase(Locale.ROOT)
                + ": "
                + line.substring(colon + 1).strip());
      }
      byte[] body =
          headers.contains("transfer-encoding: chunked") ? chunks(stream) : stream.readAllBytes();
      return new Answer(
          Integer.parseInt(head[1]),
          List.copyOf(headers),
          new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] chunks(InputStream stream) throws IOException {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int size = size(stream); size > 0; size = size(stream)) {
        body.write(stream.readNBytes(size));
        line(stream);
      }
      return body.toByteArray();
    }

    private static int size(InputStream stream) throws IOException {
      return Integer.parseInt(line(stream).strip(), 16);
    }

    private static String line(InputStream stream) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = stream.read(); b != '\n'; b = stream.read()) {
        if (b < 0) {
          throw new IOException("The answer ended in the middle of a line");
        }
        if (b != '\r') {
          line.write(b);
        }
      }
      return line.toString(StandardCharsets.UTF_8);
    }
  }
}
