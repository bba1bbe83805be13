package nl.powervrouwen.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void findsNothingWrongWithAPortAsSoonAsItIsFree() throws IOException {
    Ports.Wanted wanted;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      wanted = wanted(taken.getLocalPort(), "PV_HTTP_PORT", "the application");
      assertThat(Ports.problems(List.of(wanted))).hasSize(1);
    }
    assertThat(Ports.problems(List.of(wanted))).isEmpty();
  }

  @Test
  void namesATakenPortItsVariableAndItsHolder() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(Ports.problems(List.of(wanted(port, "PV_KEYCLOAK_PORT", "Keycloak"))))
          .singleElement()
          .asString()
          .startsWith("Port " + port + " for Keycloak is taken")
          .endsWith("Free it, or set PV_KEYCLOAK_PORT to another port");
    }
  }

  @Test
  void seesAPortThatIsTakenOnAllAddresses() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
    }
  }

  @Test
  void refusesOnePortForTwoParts() {
    int port = Ports.free();

    assertThat(
            Ports.problems(
                List.of(
                    wanted(port, "PV_HTTP_PORT", "the application"),
                    wanted(port, "PV_KEYCLOAK_PORT", "Keycloak"))))
        .containsExactly(
            "Port %d is wanted by both the application and Keycloak: change PV_HTTP_PORT or PV_KEYCLOAK_PORT"
                .formatted(port));
  }

  @Test
  void findsTheListenersOfAPortInTheTableOfTheSystem() {
    List<String> table =
        List.of(
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
            "   0: 0100007F:2378 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0",
            "   1: 0100007F:2378 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0",
            "   2: 0100007F:1FF4 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4713 1 0");

    assertThat(PortHolder.listening(table, 0x2378)).containsExactly("4711");
  }

  private static Ports.Wanted wanted(int port, String variable, String part) {
    return new Ports.Wanted(port, variable, part);
  }
}
