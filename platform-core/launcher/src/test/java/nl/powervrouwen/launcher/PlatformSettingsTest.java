package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import nl.powervrouwen.launcher.process.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformSettingsTest {

  private static final Path PROJECT = Path.of("/a project");

  @Test
  void hasTheUsualPortsAndFolder() {
    PlatformSettings settings = PlatformSettings.from(Map.of(), PROJECT);

    assertThat(settings.httpPort()).isEqualTo(9080);
    assertThat(settings.keycloakPort()).isEqualTo(8180);
    assertThat(settings.postgresPort()).isEqualTo(5439);
    assertThat(settings.dataDir()).isEqualTo(Path.of("/a project/.data"));
  }

  @Test
  void takesPortsAndFolderFromTheEnvironment() {
    PlatformSettings settings =
        PlatformSettings.from(
            Map.of(
                "PV_HTTP_PORT", "1080",
                "PV_KEYCLOAK_PORT", "1180",
                "PV_POSTGRES_PORT", "1439",
                "PV_DATA_DIR", "/some where"),
            PROJECT);

    assertThat(settings.httpPort()).isEqualTo(1080);
    assertThat(settings.keycloakPort()).isEqualTo(1180);
    assertThat(settings.postgresPort()).isEqualTo(1439);
    assertThat(settings.dataDir()).isEqualTo(Path.of("/some where"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "90 80"})
  void refusesAPortThatIsNone(String port) {
    assertThatThrownBy(() -> PlatformSettings.from(Map.of("PV_HTTP_PORT", port), PROJECT))
        .isInstanceOf(CannotStart.class)
        .hasMessage("PV_HTTP_PORT must be a port from 1 to 65535, but it is \"" + port + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
  void refusesToListenToOtherMachinesWithDemoPasswords(String address) {
    assertThatThrownBy(() -> PlatformSettings.from(Map.of("PV_LISTEN", address), PROJECT))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith(
            "PV_LISTEN=" + address + ": the demo does not listen to other machines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
  void mayBeToldToListenOnLoopback(String address) {
    assertThat(PlatformSettings.from(Map.of("PV_LISTEN", address), PROJECT))
        .isEqualTo(PlatformSettings.from(Map.of(), PROJECT));
  }
}
