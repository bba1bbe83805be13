package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.spi.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The folder door, and what strangers drop there; orders end up in a real database. */
@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@SuppressWarnings("NullAway.Init")
class TenantsFolderTest {

  private static final int QUIET = 5;
  private static final String PACK =
      """
      pack: 1
      id: mapstad
      gemeentecode: "0037"
      name: Gemeente Mapstad
      host: mapstad.example
      """;

  private static TenantDatabases databases;
  private static Register register;

  @TempDir private Path data;

  private Path folder;
  private TenantsFolder door;

  @BeforeAll
  static void prepare(RunningKeycloak keycloak) {
    databases = keycloak.databases();
    databases.preparePlatform();
    register = databases.register();
  }

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(data.resolve("tenants"));
    door = new TenantsFolder(folder, register);
  }

  @AfterEach
  void endWhatWaits() {
    try (RegistryWriter registry = databases.registry()) {
      registry.queue().forEach(order -> end(registry, order));
    }
  }

  private static void end(RegistryWriter registry, Order order) {
    registry.end(
        order.id(), OrderState.NOTHING_TO_DO, new Words("Er verandert niets.", "Nothing."));
  }

  private static List<Order> waiting() {
    return register.orders(500).stream()
        .filter(order -> order.state() == OrderState.WAITING)
        .filter(order -> order.source() == OrderSource.FOLDER)
        .toList();
  }

  private void look(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      door.look();
    }
  }

  private String result(String pack) throws IOException {
    return Files.readString(folder.resolve(pack + ".result.txt"));
  }

  @Test
  void waitsUntilNobodyWritesAnyMore() throws IOException {
    Path slow = folder.resolve("slow.yaml");
    for (String line : PACK.lines().toList()) {
      Files.writeString(
          slow, (Files.exists(slow) ? Files.readString(slow) : "") + line + System.lineSeparator());
      look(QUIET - 1);
      assertThat(waiting()).isEmpty();
    }
    look(QUIET);

    assertThat(waiting()).hasSize(1);
    look(2 * QUIET);
    assertThat(waiting()).as("asked once").hasSize(1);
  }

  @Test
  void tellsWhatCameOfItToWhoeverMayReadTheFolder() throws IOException {
    Files.writeString(folder.resolve("een.yaml"), PACK);
    Files.writeString(folder.resolve("twee.yaml"), PACK);
    look(QUIET);
    assertThat(waiting()).as("the same file twice is two questions").hasSize(2);

    endWhatWaits();
    look(1);

    assertThat(result("een.yaml")).contains("Er verandert niets.");
    assertThat(result("twee.yaml")).contains("Er verandert niets.");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("een.yaml.result.txt"))))
        .isEqualTo("rw-r--r--");
    door = new TenantsFolder(folder, register); // another provisioner
    look(2 * QUIET);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(data.resolve("secret"), "db-password: geheim-woord\n");
    Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
    Files.createDirectory(data.resolve("outside"));
    Files.writeString(data.resolve("outside/tenant.yaml"), PACK);
    Files.createSymbolicLink(folder.resolve("map"), data.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("nowhere.yaml"), data.resolve("not-there"));
    Files.createSymbolicLink(folder.resolve("link.yaml.result.txt.draft"), data.resolve("secret"));
    for (int i = 0; i < QUIET; i++) {
      lookWhatever();
    }

    assertThat(waiting()).isEmpty();
    assertThat(result("link.yaml")).contains("naar buiten deze map").doesNotContain("geheim");
    assertThat(result("map")).contains("naar buiten deze map");
    assertThat(secret).hasContent("db-password: geheim-woord\n");
  }

  /** A file that can't be read is told of, after the others were looked at. */
  private void lookWhatever() {
    try {
      door.look();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("nowhere.yaml");
    }
  }

  @Test
  void refusesAPackOfTenThousandFilesAndStillTakesTheOthers() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    Files.writeString(many.resolve("tenant.yaml"), PACK);
    for (int i = 0; i < 10_000; i++) {
      Files.createFile(many.resolve("text" + i + ".md"));
    }
    Files.writeString(folder.resolve("good.yaml"), PACK);
    look(QUIET);

    assertThat(result("many")).contains("te veel bestanden");
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void asksNotForThousandsAtOnce() throws IOException {
    for (int i = 0; i < 120; i++) {
      Files.writeString(folder.resolve("pack" + i + ".yaml"), PACK.replace("map", "map" + i));
    }
    look(QUIET);
    assertThat(waiting()).hasSize(50);

    endWhatWaits();
    look(2);
    assertThat(waiting()).hasSize(50);
  }

  @Test
  void refusesAZipWithNamesThatLeadOut() throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("evil.zip"));
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (String name : List.of("tenant.yaml", "../../evil.md", "/tmp/evil.md")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(PACK.getBytes(StandardCharsets.UTF_8));
      }
    }
    look(QUIET);

    assertThat(result("evil.zip")).contains("Dit bestand ligt buiten het pakket.");
    assertThat(Objects.requireNonNull(data.getParent()).resolve("evil.md")).doesNotExist();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void beginsToWaitAnewWhenAPackChanges() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("tenant.yaml"), PACK);
    Path hidden = Files.createDirectory(pack.resolve(".git"));
    look(QUIET - 1);
    Files.writeString(hidden.resolve("index"), "of no pack");
    Files.writeString(pack.resolve("privacy.md"), "# Privacy\n");
    look(QUIET - 1);
    assertThat(waiting()).isEmpty();
    look(1);
    assertThat(waiting()).hasSize(1);
  }
}
