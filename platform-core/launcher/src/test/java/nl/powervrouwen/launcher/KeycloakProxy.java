package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.launcher.process.Ports;
import org.jspecify.annotations.Nullable;

/**
 * A proxy of a real server that can be shut (nothing listens), say that nobody is served now (503),
 * or stand open (all goes through, byte by byte).
 */
final class KeycloakProxy implements AutoCloseable {

  private static final byte[] NOBODY_IS_SERVED =
      "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final int port = Ports.free();
  private final int behind;
  private final Set<Socket> inside = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocket listening;
  private @Nullable Thread acceptor;
  private volatile boolean busy;

  /** Shut, before the server at this port. */
  KeycloakProxy(int behind) {
    this.behind = behind;
  }

  /** Address for who comes in, without a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Nothing listens from now on. */
  synchronized void shut() {
    try {
      if (listening != null && acceptor != null) {
        listening.close();
        acceptor.join(); // the port is free when nobody waits at it any more
        listening = null;
      }
      for (Socket socket : inside) {
        socket.close();
      }
      inside.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everybody is told that nobody is served now. */
  void sayBusy() {
    shut();
    busy = true;
    listen();
  }

  /** Everybody comes through. */
  void open() {
    shut();
    busy = false;
    listen();
  }

  private synchronized void listen() {
    try {
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listening = server;
      acceptor = Thread.startVirtualThread(() -> accept(server));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket server) {
    while (!server.isClosed()) {
      try {
        Socket visitor = server.accept();
        inside.add(visitor);
        Thread.startVirtualThread(() -> serve(visitor));
      } catch (IOException e) {
        return; // shut
      }
    }
  }

  private void serve(Socket visitor) {
    try (visitor) {
      if (busy) {
        int read = visitor.getInputStream().read(new byte[8192]);
        if (read > 0) {
          visitor.getOutputStream().write(NOBODY_IS_SERVED);
        }
        return;
      }
      try (Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
        inside.add(server);
        Thread back = Thread.startVirtualThread(() -> copy(server, visitor));
        copy(visitor, server);
        back.join();
      }
    } catch (IOException e) {
      return; // shut meanwhile
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
      to.shutdownOutput();
    } catch (IOException e) {
      return; // shut meanwhile
    }
  }

  @Override
  public void close() {
    shut();
  }
}
