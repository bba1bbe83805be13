package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.testing.Eventually;

/**
 * A real HAProxy before two nodes, with the very configuration that docs/guides/scale-out.md gives:
 * only ports and paths are other ones, and TLS is left out.
 */
final class Balancer implements AutoCloseable {

  /** What a visitor's browser remembers of the node where their screens live. */
  static final String COOKIE = "PVNODE";

  private final Process process;
  private final Path folder;
  private final int port;

  private Balancer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts it, and returns when it finds both nodes ready.
   *
   * @param guide the page with the configuration
   */
  static Balancer start(Path guide, int nodeOne, int nodeTwo) throws IOException {
    Path folder = Files.createTempDirectory("pv-balancer-"); // a socket's path must be short
    int port = Ports.free();
    Path file = folder.resolve("haproxy.cfg");
    Files.writeString(file, configuration(guide, folder, port, nodeOne, nodeTwo));
    Process process =
        new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("haproxy.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    Balancer balancer = new Balancer(process, folder, port);
    balancer.awaitState("een", "UP");
    balancer.awaitState("twee", "UP");
    return balancer;
  }

  private static String configuration(Path guide, Path folder, int port, int nodeOne, int nodeTwo)
      throws IOException {
    String text = block(Files.readString(guide));
    text = replaced(text, "/run/haproxy/admin.sock", folder.resolve("admin.sock").toString());
    text =
        replaced(
            text, ":443 ssl crt /etc/haproxy/powervrouwen.pem alpn http/1.1", "127.0.0.1:" + port);
    text = replaced(text, "10.0.0.11:9080", "127.0.0.1:" + nodeOne);
    return replaced(text, "10.0.0.12:9080", "127.0.0.1:" + nodeTwo);
  }

  private static String block(String page) {
    return Arrays.stream(page.split("```"))
        .map(String::strip)
        .filter(part -> part.startsWith("global\n") && part.contains("cookie " + COOKIE))
        .findFirst()
        .map(part -> part + "\n")
        .orElseThrow(() -> new AssertionError("The guide has no HAProxy with a cookie any more"));
  }

  private static String replaced(String text, String ours, String theirs) {
    if (!text.contains(ours)) {
      throw new AssertionError("The guide's configuration has no " + ours + " any more");
    }
    return text.replace(ours, theirs);
  }

  /** Where browsers come in. */
  int port() {
    return port;
  }

  /** Waits until HAProxy itself says that a node is {@code UP} or {@code DOWN}. */
  void awaitState(String node, String state) {
    Eventually.becomes(
        "HAProxy says that " + node + " is " + state,
        () -> status(node),
        line -> line.contains("," + state + ","));
  }

  /** HAProxy's line about a node; empty while it does not answer. */
  private String status(String node) {
    if (!process.isAlive()) {
      throw new AssertionError("HAProxy ended: " + log());
    }
    var address = UnixDomainSocketAddress.of(folder.resolve("admin.sock"));
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(address);
      channel.write(ByteBuffer.wrap("show stat\n".getBytes(StandardCharsets.UTF_8)));
      String all =
          new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> line.startsWith("nodes," + node + ","))
          .findFirst()
          .orElse("");
    } catch (IOException notYet) {
      return "";
    }
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("haproxy.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
