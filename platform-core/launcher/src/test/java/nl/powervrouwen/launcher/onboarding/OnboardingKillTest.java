package nl.powervrouwen.launcher.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.launcher.CutPoints;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.launcher.process.JavaProgram;
import nl.powervrouwen.packs.MunicipalityCodes;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * Opening a municipality on real servers, cut off at every point of the work in a drill, and at
 * some in a sample.
 */
@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class OnboardingKillTest {

  private static final int FEWEST_POINTS = 20;

  /**
   * A realm takes seconds to make, so one municipality is cut off at several points; at fewer than
   * the tries after which a provisioner gives an order up.
   */
  private static final int CUTS_OF_ONE_ORDER = 8;

  private static final int CUTS_OF_A_SAMPLE = 4;

  /** Other tests on the same servers have the codes before. */
  private static final int FIRST_CODE = 200;

  private final List<String> codes = List.copyOf(MunicipalityCodes.all().keySet());
  private final List<String> points = new ArrayList<>();
  private int postgresPort;
  private SecretStore secrets;
  private String keycloak;
  private HttpServer node;
  private TenantDatabases databases;
  private Register register;
  private Realms realms;
  private Keycloak admin;

  @BeforeAll
  void start(RunningKeycloak running) throws IOException {
    secrets = running.secrets();
    postgresPort = running.databasePort();
    keycloak = running.address();
    realms = running.realms();
    admin = running.admin();
    startNode();
    databases = HaltingProvisioner.databases(postgresPort, secrets);
    databases.preparePlatform();
    register = databases.register();
  }

  /** Answers as a node of the application does: a visitor is sent to the host's realm. */
  private void startNode() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.createContext(
        "/",
        exchange -> {
          String host = exchange.getRequestHeaders().getFirst("Host");
          String realm = host.substring(0, host.indexOf('.'));
          exchange.getResponseHeaders().add("Location", keycloak + "/realms/" + realm + "/auth");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    node.start();
  }

  @AfterAll
  void stop() {
    node.stop(0);
  }

  @Test
  void isWholeOrAbsentWhereverItWasCutOff() throws Exception {
    workOff(ask(0));
    assertThat(Set.copyOf(points)).hasSizeGreaterThanOrEqualTo(FEWEST_POINTS);
    whole(0);

    List<String> all = List.copyOf(points);
    List<Integer> cuts = CutPoints.upTo(all.size(), CUTS_OF_A_SAMPLE);
    int number = 0;
    for (int from = 0; from < cuts.size(); from += CUTS_OF_ONE_ORDER) {
      number++;
      UUID order = ask(number);
      for (int point : cuts.subList(from, Math.min(from + CUTS_OF_ONE_ORDER, cuts.size()))) {
        assertThat(haltAt(point)).as(all.get(point - 1)).isEqualTo(HaltingProvisioner.HALTED);
        if (hasAddress(number)) {
          whole(number);
        }
      }
      finish(order, number);
    }
    changesNothingMore(number);
  }

  /** What was cut off several times, each time a little further, is whole after one run more. */
  private void finish(UUID order, int number) throws SQLException {
    assertThat(workOff(order).state()).isIn(OrderState.DONE, OrderState.NOTHING_TO_DO);
    whole(number);
    assertThat(register.municipality(tenant(number)).orElseThrow().state())
        .isEqualTo(MunicipalityState.OPEN);
  }

  private void changesNothingMore(int last) {
    long revision = revision();
    for (int number = 0; number <= last; number++) {
      assertThat(workOff(ask(number)).state()).isEqualTo(OrderState.NOTHING_TO_DO);
    }
    assertThat(revision()).isEqualTo(revision);
  }

  private static TenantId tenant(int number) {
    return new TenantId("proefstad-" + number);
  }

  private UUID ask(int number) {
    String pack =
        """
        pack: 1
        id: %1$s
        gemeentecode: "%2$s"
        name: Gemeente Proefstad %3$d
        host: %1$s.localhost
        administrator:
          firstName: Fenna
          lastName: Voorbeeld
          email: fenna@voorbeeld.example
        """
            .formatted(tenant(number), codes.get(FIRST_CODE + number), number);
    byte[] zip =
        PackArchive.of(
                "proefstad", Map.of(PackArchive.DESCRIPTION, pack.getBytes(StandardCharsets.UTF_8)))
            .toZip();
    return register.ask(
        OrderKind.APPLY, null, zip, null, OrderSource.COMMAND, "test", "Tine Voorbeeld");
  }

  /** Does all that waits in this program; the answer is one of the orders at its end. */
  private Order workOff(UUID order) {
    points.clear();
    try (Provisioner provisioner =
        HaltingProvisioner.provisioner(
            databases, realms, secrets, keycloak, nodeAddress(), points::add)) {
      // PostgreSQL may need a moment to notice that the other program is gone.
      while (provisioner.workOff() < 0) {
        Thread.onSpinWait();
      }
    }
    return register.order(order).orElseThrow();
  }

  private URI nodeAddress() {
    return URI.create("http://127.0.0.1:" + node.getAddress().getPort());
  }

  private int haltAt(int point) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            JavaProgram.path(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            HaltingProvisioner.class.getName(),
            Integer.toString(postgresPort),
            keycloak,
            secrets.folder().toString(),
            nodeAddress().toString(),
            Integer.toString(point));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File("target/halting-provisioner.log"))
        .start()
        .waitFor();
  }

  private boolean hasAddress(int number) {
    return databases.sites().stream().anyMatch(site -> site.tenant().equals(tenant(number)));
  }

  /** Everything that people need to work there. */
  private void whole(int number) throws SQLException {
    TenantId tenant = tenant(number);
    assertThat(hasAddress(number)).isTrue();
    assertThat(databases.version(tenant, "main")).isEqualTo(databases.newestVersion());
    assertThat(ask(tenant.database(), "SELECT count(*) FROM setting")).isNotEqualTo("0");
    RealmResource realm = admin.realm(tenant.value());
    assertThat(realm.roles().list().stream().map(RoleRepresentation::getName))
        .contains(Role.BEHEERDER.claim(), Role.COORDINATOR.claim());
    assertThat(realm.clients().findAll().stream().map(ClientRepresentation::getClientId))
        .contains("powervrouwen", "powervrouwen-api");
    assertThat(realm.users().count()).isGreaterThanOrEqualTo(2);
  }

  private long revision() {
    try {
      return Long.parseLong(ask("platform", "SELECT revision FROM site_revision"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first field, asked with the application's own login. */
  private String ask(String role, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + role,
                role,
                secrets.existing("db/" + role));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
