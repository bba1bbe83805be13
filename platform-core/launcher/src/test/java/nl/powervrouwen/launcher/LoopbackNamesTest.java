package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class LoopbackNamesTest {

  @Test
  void findsEveryNameUnderLocalhostOnThisMachine() throws UnknownHostException {
    assertThat(InetAddress.getAllByName("voorbeeldstad.localhost"))
        .singleElement()
        .matches(InetAddress::isLoopbackAddress);
  }
}
