package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A municipality leaves, on a real PostgreSQL and Keycloak, cut off at every point of its way in a
 * drill, and at some in a sample.
 */
@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LeavingTest {

  private static final TenantId TENANT = new TenantId("vertrekstad");

  private RunningKeycloak keycloak;
  private TenantDatabases databases;
  private Register register;
  private InstallationSettings installation;

  /** As a power cut: nobody catches it, and the order stays busy. */
  private static final class Cut extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeAll
  void prepare(RunningKeycloak running) {
    keycloak = running;
    databases = running.databases();
    databases.preparePlatform();
    register = databases.register();
    String issuer = running.issuer(TENANT);
    installation =
        new InstallationSettings(
            "http",
            9080,
            issuer.substring(0, issuer.indexOf("/realms/")),
            LoginTheme.NAME,
            true,
            List.of(new DemoUser("trainer", "Trudie", "Voorbeeld", Role.TRAINER)),
            null,
            List.of(),
            Duration.ofSeconds(1),
            running.secrets().folder(),
            running.data(),
            "test");
  }

  private UUID ask(OrderKind kind, byte @Nullable [] pack, @Nullable String argument) {
    TenantId about = kind == OrderKind.APPLY ? null : TENANT;
    return register.ask(
        kind, about, pack, argument, OrderSource.COMMAND, "test", "Olga Operator Voorbeeld");
  }

  private Order carriedOut(OrderKind kind, byte @Nullable [] pack, @Nullable String argument) {
    UUID id = ask(kind, pack, argument);
    provisioner(Integer.MAX_VALUE).workOff();
    return register.order(id).orElseThrow();
  }

  private Provisioner provisioner(int cutAt) {
    int[] seen = new int[1];
    return new Provisioner(
        databases,
        keycloak.realms(),
        keycloak.secrets(),
        installation,
        point -> {
          if (++seen[0] == cutAt) {
            throw new Cut();
          }
        });
  }

  /** Cut off at one point, then at a later one, and so on, until it comes to its end. */
  private Order cutOffEverywhere(OrderKind kind, @Nullable String argument) {
    UUID id = ask(kind, null, argument);
    int cuts = 0;
    for (int point : CutPoints.upTo(9, 3)) {
      try {
        provisioner(point).workOff();
        break;
      } catch (Cut e) {
        cuts++;
        assertThat(register.order(id).orElseThrow().state().isEnd()).isFalse();
      }
    }
    assertThat(cuts).as("it was cut off").isPositive();
    provisioner(Integer.MAX_VALUE).workOff();
    return register.order(id).orElseThrow();
  }

  private static byte[] pack() {
    String yaml =
        """
        pack: 1
        id: vertrekstad
        gemeentecode: "0014"
        name: Gemeente Vertrekstad
        host: vertrekstad.example
        """;
    return PackArchive.of("pack", Map.of("tenant.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
        .toZip();
  }

  @Test
  void leavesWithEverythingAndNothingStays() throws IOException {
    Order opened = carriedOut(OrderKind.APPLY, pack(), null);
    assertThat(opened.state()).as(String.valueOf(opened.outcome())).isEqualTo(OrderState.DONE);
    assertThat(carriedOut(OrderKind.DESTROY, null, null).state()).isEqualTo(OrderState.REFUSED);

    Order closed = cutOffEverywhere(OrderKind.CLOSE, "12");

    // Cut off after its last step, it finds that all is done already.
    assertThat(closed.state())
        .as(String.valueOf(closed.outcome()))
        .isIn(OrderState.DONE, OrderState.NOTHING_TO_DO);
    assertThat(register.municipality(TENANT).orElseThrow().state())
        .isEqualTo(MunicipalityState.CLOSING);
    Path export = export();
    String sha256 = Files.readString(Path.of(export + ".sha256")).substring(0, 64);
    try (ZipFile zip = new ZipFile(export.toFile())) {
      assertThat(zip.getEntry("tabellen/participant.csv")).isNotNull();
      assertThat(zip.getEntry("bestanden/gemeentepakket.zip")).isNotNull();
      byte[] accounts = zip.getInputStream(zip.getEntry("accounts/accounts.csv")).readAllBytes();
      assertThat(new String(accounts, StandardCharsets.UTF_8)).contains(",trainer,Trudie");
    }

    assertThat(carriedOut(OrderKind.DESTROY, null, null).state()).isEqualTo(OrderState.REFUSED);
    Order guessed = carriedOut(OrderKind.DESTROY, null, "export received " + "0".repeat(64));
    assertThat(guessed.state()).isEqualTo(OrderState.REFUSED);
    assertThat(keycloak.realms().users(TENANT)).isNotEmpty();

    Order destroyed = cutOffEverywhere(OrderKind.DESTROY, "export received " + sha256);

    assertThat(destroyed.state())
        .as(String.valueOf(destroyed.outcome()))
        .isIn(OrderState.DONE, OrderState.NOTHING_TO_DO);
    nothingStays();
  }

  private Path export() throws IOException {
    try (Stream<Path> files = Files.list(keycloak.data().resolve("exports/" + TENANT))) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }

  private void nothingStays() throws IOException {
    assertThat(register.municipality(TENANT).orElseThrow().state())
        .isEqualTo(MunicipalityState.CLOSED);
    assertThat(new String(register.destruction(TENANT).orElseThrow(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    assertThat(keycloak.realms().users(TENANT)).isEmpty();
    assertThat(keycloak.data().resolve("exports/" + TENANT)).doesNotExist();
    try (Stream<Path> secrets = Files.walk(keycloak.secrets().folder())) {
      assertThat(secrets.map(Path::toString)).noneMatch(name -> name.contains("vertrekstad"));
    }
    Order again = carriedOut(OrderKind.APPLY, pack(), null);
    assertThat(again.state()).isEqualTo(OrderState.REFUSED);
  }
}
