package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.JavaProgram;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.packs.MunicipalityCodes;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Eventually;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Orders while what they need is away, on a PostgreSQL of its own and a real Keycloak behind a
 * proxy that can be shut.
 */
@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ProvisionerTroubleTest {

  private final List<String> codes = List.copyOf(MunicipalityCodes.all().keySet());
  private final AtomicInteger numbers = new AtomicInteger(100);

  private int whole;
  private Path data;
  private SecretStore secrets;
  private int postgresPort;
  private PostgresServer postgres;
  private ServerProcess postgresProcess;
  private KeycloakProxy proxy;
  private Realms realms;
  private TenantDatabases databases;
  private Register register;

  @BeforeAll
  void start(RunningKeycloak keycloak, @TempDir Path folder) {
    data = folder;
    secrets = keycloak.secrets();
    postgresPort = Ports.free();
    postgres =
        new PostgresServer(Path.of("target/runtime").toAbsolutePath(), data, postgresPort, secrets);
    postgresProcess = postgres.start();
    databases =
        new TenantDatabases(
            PostgresAddress.main("127.0.0.1", postgresPort, "disable"),
            PostgresServer.ADMIN,
            postgres.password(),
            secrets);
    databases.preparePlatform();
    register = databases.register();
    proxy = new KeycloakProxy(URI.create(keycloak.issuer(new TenantId("geen"))).getPort());
    realms =
        new Realms(
            proxy.address(),
            KeycloakServer.PROVISIONER,
            secrets.existing("keycloak/provisioner"),
            secrets);
  }

  @AfterAll
  void stop() {
    realms.close();
    proxy.close();
    postgresProcess.stop();
  }

  private Provisioner provisioner(Consumer<String> points) {
    InstallationSettings installation =
        new InstallationSettings(
            "http",
            9080,
            proxy.address(),
            LoginTheme.NAME,
            true,
            List.of(),
            null,
            List.of(),
            Duration.ofSeconds(20),
            secrets.folder(),
            data,
            "test");
    return new Provisioner(databases, realms, secrets, installation, points);
  }

  private static TenantId tenant(int number) {
    return new TenantId("pechstad-" + number);
  }

  private byte[] pack(int number) {
    String yaml =
        """
        pack: 1
        id: pechstad-%1$d
        gemeentecode: "%2$s"
        name: Gemeente Pechstad %1$d
        host: pechstad-%1$d.localhost
        """
            .formatted(number, codes.get(number));
    return PackArchive.of(
            "pechstad", Map.of(PackArchive.DESCRIPTION, yaml.getBytes(StandardCharsets.UTF_8)))
        .toZip();
  }

  private UUID ask(OrderKind kind, @Nullable TenantId tenant, byte @Nullable [] pack) {
    return register.ask(kind, tenant, pack, null, OrderSource.COMMAND, "test", "Tine Voorbeeld");
  }

  private UUID open(int number) {
    return ask(OrderKind.APPLY, null, pack(number));
  }

  private Order order(UUID id) {
    return register.order(id).orElseThrow();
  }

  private Order awaitEnd(UUID id) {
    return Eventually.becomes("the order ends", () -> order(id), now -> now.state().isEnd());
  }

  /** What the busy step says; empty when it says nothing. */
  private String says(UUID id) {
    return order(id).steps().stream()
        .filter(step -> step.state() == Order.StepState.BUSY)
        .map(Order.Step::note)
        .flatMap(Stream::ofNullable)
        .map(Words::dutch)
        .findFirst()
        .orElse("");
  }

  private void isWhole(int number) {
    assertThat(databases.sites()).anyMatch(site -> site.tenant().equals(tenant(number)));
    assertThat(register.municipality(tenant(number)).orElseThrow().state())
        .isEqualTo(MunicipalityState.OPEN);
    assertThat(databases.version(tenant(number), "main")).isEqualTo(databases.newestVersion());
    assertThat(
            databases
                .server("main")
                .answers(
                    tenant(number).database(),
                    tenant(number).database(),
                    secrets.existing("db/" + tenant(number).database())))
        .isTrue();
    whole = number;
  }

  @Test
  void goesOnByItselfWhenKeycloakIsBack() {
    int number = numbers.incrementAndGet();
    AtomicInteger tries = new AtomicInteger();
    proxy.shut();
    try (Provisioner provisioner =
        provisioner(
            point -> {
              if (point.equals("APPLY: taken")) {
                tries.incrementAndGet();
              }
            })) {
      provisioner.start();
      UUID id = open(number);
      Eventually.is("it says what is the matter", () -> !says(id).isEmpty());
      assertThat(says(id))
          .isEqualTo(
              "Keycloak, waar mensen inloggen, antwoordt niet. Het wordt vanzelf opnieuw"
                  + " geprobeerd.");
      assertThat(databases.sites()).noneMatch(site -> site.tenant().equals(tenant(number)));

      int before = tries.get();
      proxy.sayBusy();
      Eventually.is("two tries more", () -> tries.get() > before + 1 && !says(id).isEmpty());
      assertThat(says(id)).startsWith("Keycloak, waar mensen inloggen, antwoordt niet.");
      assertThat(tries.get()).as("tries").isLessThan(8); // it waits longer each time

      proxy.open();
      assertThat(awaitEnd(id).state()).isEqualTo(OrderState.DONE);
    }
    isWhole(number);
  }

  @Test
  void goesOnByItselfAfterPostgresWasKilled() {
    proxy.open();
    int number = numbers.incrementAndGet();
    Set<String> deadly = new HashSet<>(Set.of("DATABASE: database", "MODULES: settings"));
    try (Provisioner provisioner =
        provisioner(
            point -> {
              if (deadly.remove(point)) {
                postgresProcess.kill();
              }
            })) {
      provisioner.start();
      UUID id = open(number);
      for (int i = 0; i < 2; i++) {
        Eventually.is("PostgreSQL is dead", () -> !postgresProcess.isAlive());
        postgresProcess = postgres.start();
      }
      assertThat(awaitEnd(id).state()).isEqualTo(OrderState.DONE);
    }
    assertThat(deadly).isEmpty();
    isWhole(number);
  }

  @Test
  void keepsNothingHalfOnAFullDiskAndSucceedsWhenThereIsRoom() throws Exception {
    proxy.open();
    int number = openedBefore();
    UUID full = ask(OrderKind.EXPORT, tenant(number), null);

    workOffWithRoomForFilesOf("2");

    assertThat(order(full).state()).isEqualTo(OrderState.FAILED);
    assertThat(Objects.requireNonNull(order(full).outcome()).dutch())
        .isEqualTo("De schijf is vol. Er is niets half bewaard. Maak ruimte en vraag het opnieuw.");
    Path exports = data.resolve("exports").resolve(tenant(number).value());
    assertThat(files(exports)).isEmpty();

    UUID again = ask(OrderKind.EXPORT, tenant(number), null);
    workOffWithRoomForFilesOf("unlimited");

    assertThat(order(again).state()).isEqualTo(OrderState.DONE);
    assertThat(files(exports)).hasSize(2);
    try (ZipFile zip = new ZipFile(files(exports).getFirst().toFile())) {
      assertThat(zip.size()).isGreaterThan(5);
    }
  }

  /** A municipality that another test has opened; opened here when none has. */
  private int openedBefore() {
    if (whole == 0) {
      int number = numbers.incrementAndGet();
      UUID opened = open(number);
      try (Provisioner provisioner = provisioner(point -> {})) {
        workOff(provisioner);
      }
      assertThat(order(opened).state()).isEqualTo(OrderState.DONE);
      isWhole(number);
    }
    return whole;
  }

  /** PostgreSQL may not know yet that another provisioner is gone. */
  private static void workOff(Provisioner provisioner) {
    Eventually.is("it may work", () -> provisioner.workOff() >= 0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** A provisioner in a program of its own, whose files can't become larger than so many blocks. */
  private void workOffWithRoomForFilesOf(String blocks) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "ulimit -f \"$0\" && exec \"$@\"", blocks));
    command.addAll(program());
    command.add(RoomlessProvisioner.class.getName());
    command.addAll(
        List.of(
            Integer.toString(postgresPort),
            proxy.address(),
            secrets.folder().toString(),
            data.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static List<String> program() {
    return List.of(
        JavaProgram.path(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
  }

  /** The program that {@code ./run provisioner} starts, with nothing but its environment. */
  @Test
  void worksBesideServersOfOthersAndEndsCleanlyWhenTold() throws Exception {
    proxy.open();
    int number = numbers.incrementAndGet();
    Process process = providedByEnvironment(true);
    try {
      UUID first = open(number);
      assertThat(awaitEnd(first).state()).isEqualTo(OrderState.DONE);
      isWhole(number);

      int next = numbers.incrementAndGet();
      UUID second = open(next);
      Eventually.is("the order is taken", () -> order(second).state() != OrderState.WAITING);
      process.destroy(); // SIGTERM, as a service manager sends it

      assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
      assertThat(order(second).state()).isEqualTo(OrderState.DONE);
      isWhole(next);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void tellsInAFewWordsThatKeycloakDoesNotAnswer() throws Exception {
    proxy.shut();
    Process process = providedByEnvironment(false);

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said)
        .contains("Keycloak does not answer at PV_KEYCLOAK_URL")
        .doesNotContain("\tat ");
  }

  private Process providedByEnvironment(boolean toNowhere) throws IOException {
    Path keys = Files.createTempDirectory(data, "keys");
    List<String> command = new ArrayList<>(program());
    command.addAll(List.of(Main.class.getName(), "provisioner"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PV_DATABASE_SSLMODE", "disable");
    builder
        .environment()
        .putAll(
            Map.of(
                "PV_SECRETS_DIR",
                secrets.folder().toString(),
                "PV_DATABASE_HOST",
                "127.0.0.1",
                "PV_DATABASE_PORT",
                Integer.toString(postgresPort),
                "PV_DATABASE_ADMIN",
                PostgresServer.ADMIN,
                "PV_DATABASE_ADMIN_PASSWORD_FILE",
                Files.writeString(keys.resolve("admin"), postgres.password() + "\n").toString(),
                "PV_KEYCLOAK_URL",
                proxy.address(),
                "PV_KEYCLOAK_CLIENT",
                KeycloakServer.PROVISIONER,
                "PV_KEYCLOAK_SECRET_FILE",
                Files.writeString(
                        keys.resolve("keycloak"), secrets.existing("keycloak/provisioner") + "\n")
                    .toString(),
                "PV_DOMAIN",
                "pech.example",
                "PV_DATA_DIR",
                data.resolve("beside").toString()));
    if (toNowhere) {
      builder.redirectOutput(Path.of("target/provisioner.log").toFile());
    }
    return builder.start();
  }

  @Test
  void opensAtAFirstStartAloneWhatCameAlong() throws SQLException {
    proxy.open();
    int number = numbers.incrementAndGet();
    PackArchive archive = PackArchive.of("pack.zip", pack(number));
    List<BundledPacks.Bundled> packs =
        List.of(new BundledPacks.Bundled(new PackReader().read(archive), archive));
    assertThat(BundledPacks.unopened(packs, register)).containsExactly(archive);

    UUID id = open(number);
    try (Provisioner cutOff =
        provisioner(
            point -> {
              if (point.equals("DATABASE: done")) {
                throw new LinkageError("as a power cut");
              }
            })) {
      workOff(cutOff);
    } catch (LinkageError e) {
      assertThat(order(id).state()).isEqualTo(OrderState.BUSY);
    }
    assertThat(BundledPacks.unopened(packs, register)).containsExactly(archive);

    try (Provisioner provisioner = provisioner(point -> {})) {
      workOff(provisioner);
    }
    assertThat(BundledPacks.unopened(packs, register)).isEmpty();
    assertThat(BundledPacks.different(packs, register)).isEmpty();

    change("UPDATE municipality SET pack_digest = 'another' WHERE tenant = ?", number);
    assertThat(BundledPacks.unopened(packs, register)).isEmpty();
    assertThat(BundledPacks.different(packs, register))
        .containsExactly("Gemeente Pechstad " + number);

    for (String state : List.of("SUSPENDED", "CLOSING", "CLOSED")) {
      change("UPDATE municipality SET state = '" + state + "' WHERE tenant = ?", number);
      assertThat(BundledPacks.unopened(packs, register)).as(state).isEmpty();
      assertThat(BundledPacks.different(packs, register)).as(state).isEmpty();
    }
  }

  private void change(String sql, int number) throws SQLException {
    try (Connection connection = postgres.admin(Register.PLATFORM);
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, tenant(number).value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
