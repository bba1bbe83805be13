package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of this machine. */
public final class Ports {

  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private Ports() {}

  /**
   * A port that a part of the platform wants.
   *
   * @param number 1 to 65535
   * @param variable environment variable that changes it
   * @param part who wants it, for people
   */
  public record Wanted(int number, String variable, String part) {}

  /**
   * What is wrong with these ports: taken ones, and one number wanted twice.
   *
   * @return a line for each, which names the port, its variable and, where that can be seen, the
   *     process that holds it; empty when all is well
   */
  public static List<String> problems(List<Wanted> wanted) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Wanted port = wanted.get(i);
      for (Wanted other : wanted.subList(0, i)) {
        if (other.number() == port.number()) {
          problems.add(
              "Port %d is wanted by both %s and %s: change %s or %s"
                  .formatted(
                      port.number(), other.part(), port.part(), other.variable(), port.variable()));
        }
      }
      if (!isFree(port.number())) {
        problems.add(
            "Port %d for %s is taken%s. Free it, or set %s to another port"
                .formatted(
                    port.number(),
                    port.part(),
                    PortHolder.of(port.number()).map(who -> " by " + who).orElse(""),
                    port.variable()));
      }
    }
    return List.copyOf(problems);
  }

  /** Whether we could listen on this port on loopback, by IPv4 and, where it exists, IPv6. */
  public static boolean isFree(int port) {
    return canListen(IPV4, port, false) && canListen(IPV6, port, true);
  }

  /** A port that nobody uses now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(IPV4))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("This machine has no free port", e);
    }
  }

  private static boolean canListen(byte[] address, int port, boolean addressMayBeMissing) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(address), port), 1);
      return true;
    } catch (IOException e) {
      return addressMayBeMissing && !isInUse(e);
    }
  }

  private static boolean isInUse(IOException e) {
    return String.valueOf(e.getMessage()).contains("in use");
  }
}
