package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.provisioner.postgres.PostgresTools;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class TenantLifecycleTest {

  private static final Postgres MAIN = Postgres.shared();
  private static Postgres second;
  private static Rooms rooms;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    rooms = Rooms.open();
    second = Postgres.start();
    Files.createDirectories(MAIN.secretsFolder().resolve("db-admin"));
    Files.writeString(MAIN.secretsFolder().resolve("db-admin/life-second"), second.password());
    Lifecycles.platform(
        "INSERT INTO database_server (name, host, port, admin) VALUES ('life-second', '"
            + second.host()
            + "', "
            + second.port()
            + ", 'postgres')");
  }

  @AfterAll
  static void stop() {
    rooms.close();
    Lifecycles.platform("DELETE FROM site WHERE database_server = 'life-second'");
    Lifecycles.platform("DELETE FROM municipality WHERE database_server = 'life-second'");
    Lifecycles.platform("DELETE FROM database_server WHERE name = 'life-second'");
  }

  private static String status(Municipality municipality) {
    return Lifecycles.asked(
        "SELECT standing || ' on ' || database_server FROM site WHERE tenant = '"
            + municipality.tenant
            + "'");
  }

  private static boolean isOn(Postgres server, TenantId tenant) {
    return Lifecycles.value(
            server,
            "postgres",
            "SELECT count(*) FROM pg_database WHERE datname ~ '^" + tenant.database() + "(__.*)?$'")
        .equals("1");
  }

  @Test
  void movesEverythingToAnotherServerAndBack() {
    Municipality mover = Lifecycles.filled(rooms, "Verhuizer");
    Municipality neighbour = Lifecycles.filled(rooms, "Buur");
    Map<String, String> before = Lifecycles.tables(mover.tenant);
    Map<String, String> next = Lifecycles.tables(neighbour.tenant);

    Lifecycles.life().move(mover.tenant, "life-second");

    assertThat(status(mover)).isEqualTo("OPEN on life-second");
    assertThat(Lifecycles.tables(mover.tenant)).isEqualTo(before);
    assertThat(isOn(second, mover.tenant)).isTrue();
    assertThat(isOn(MAIN, mover.tenant)).isFalse();
    assertThat(
            Lifecycles.value(
                second,
                mover.tenant.database(),
                "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated"))
        .isNotEqualTo("0");

    Lifecycles.life().move(mover.tenant, "life-second");
    Lifecycles.life().move(mover.tenant, Site.MAIN_SERVER);

    assertThat(status(mover)).isEqualTo("OPEN on main");
    assertThat(Lifecycles.tables(mover.tenant)).isEqualTo(before);
    assertThat(isOn(second, mover.tenant)).isFalse();
    assertThat(Lifecycles.tables(neighbour.tenant)).isEqualTo(next);
  }

  @Test
  void movesAgainAfterACrashThatLeftHalfACopy() {
    Municipality mover = Lifecycles.filled(rooms, "Halverwege");
    String name = mover.tenant.database();
    Map<String, String> before = Lifecycles.tables(mover.tenant);
    Lifecycles.life().shut(mover.tenant);
    Lifecycles.run(second, "postgres", "CREATE DATABASE " + name + "__new");
    Lifecycles.run(second, "postgres", "CREATE DATABASE " + name);
    assertThatThrownBy(() -> MAIN.enter(name, name)).isInstanceOf(SQLException.class);

    Lifecycles.life().move(mover.tenant, "life-second");

    assertThat(Lifecycles.tables(mover.tenant)).isEqualTo(before);
    assertThat(status(mover)).isEqualTo("OPEN on life-second");
    assertThat(isOn(second, mover.tenant)).isTrue();
  }

  @Test
  void staysWhereItIsWhenMovingFails() throws SQLException {
    Municipality mover = Lifecycles.filled(rooms, "Blijver");
    Map<String, String> before = Lifecycles.tables(mover.tenant);
    // A table that the other server's schema does not have: the copy can't be the same.
    Lifecycles.run(MAIN, mover.tenant.database(), "CREATE TABLE stranger (id integer)");

    assertThatThrownBy(() -> Lifecycles.life().move(mover.tenant, "life-second"))
        .hasMessageContaining("don't have the same tables");

    assertThat(status(mover)).isEqualTo("OPEN on main");
    assertThat(isOn(second, mover.tenant)).isFalse();
    Lifecycles.run(MAIN, mover.tenant.database(), "DROP TABLE stranger");
    assertThat(Lifecycles.tables(mover.tenant)).isEqualTo(before);
    try (Connection open = MAIN.enter(mover.tenant.database(), mover.tenant.database())) {
      assertThat(open.isValid(1)).isTrue();
    }
  }

  @Test
  void refusesAServerThatIsNotThere() {
    Municipality mover = Lifecycles.filled(rooms, "Nergens");

    assertThatThrownBy(() -> Lifecycles.life().move(mover.tenant, "nergens"))
        .isInstanceOfSatisfying(
            CannotBeDone.class,
            e -> assertThat(e.words().dutch()).contains("nergens").contains("life-second"));
  }

  @Test
  void leavesAndIsDestroyedWithACertificate() {
    Municipality leaver = Lifecycles.filled(rooms, "Vertrekker");
    Municipality stayer = Lifecycles.filled(rooms, "Achterblijver");
    TenantId tenant = leaver.tenant;
    Map<String, String> stays = Lifecycles.tables(stayer.tenant);
    Map<String, Long> rows = Lifecycles.life().rows(tenant);
    String digest = "ab".repeat(32);
    Lifecycles.platform(
        "INSERT INTO published_indicator (tenant, programme, indicator, definition_version,"
            + " period_start, period_end, suppressed) VALUES ('"
            + tenant
            + "', 'p', 'i', 1, '2026-01-01', '2026-03-31', true)");

    Lifecycles.life().leave(tenant, digest, LocalDate.of(2027, 11, 22));

    assertThat(Lifecycles.asked("SELECT count(*) FROM site WHERE tenant = '" + tenant + "'"))
        .isEqualTo("0");
    assertThat(Lifecycles.life().leaving(tenant).orElseThrow().export()).isEqualTo(digest);
    assertThatThrownBy(() -> MAIN.enter(tenant.database(), tenant.database()))
        .isInstanceOf(SQLException.class);

    assertThat(Lifecycles.life().destroy(tenant)).isEqualTo(rows);
    // As after a crash: what is gone is gone, and the numbers are known.
    assertThat(Lifecycles.life().destroy(tenant)).isEqualTo(rows);
    assertThat(isOn(MAIN, tenant)).isFalse();
    assertThat(MAIN.secrets().has("vault/" + tenant)).isFalse();
    assertThat(MAIN.secrets().has("db/" + tenant.database())).isFalse();
    assertThat(
            Lifecycles.value(
                MAIN,
                "postgres",
                "SELECT count(*) FROM pg_roles WHERE rolname = '" + tenant.database() + "'"))
        .isEqualTo("0");

    Lifecycles.life()
        .certify(
            tenant,
            Lifecycles.NOW,
            Map.of("rijen", rows, "grond", "proef"),
            "pdf".getBytes(StandardCharsets.UTF_8));

    assertThat(Lifecycles.life().isGone(tenant)).isTrue();
    assertThat(
            Lifecycles.asked("SELECT certificate FROM destruction WHERE tenant = '" + tenant + "'"))
        .contains("\"participant\":3");
    assertThat(
            Lifecycles.asked(
                "SELECT count(*) FROM published_indicator WHERE tenant = '" + tenant + "'"))
        .isEqualTo("1");
    assertThat(Lifecycles.tables(stayer.tenant)).isEqualTo(stays);
  }

  @Test
  void saysWhichToolsAreNeeded() throws IOException {
    Path old = Files.createDirectory(folder.resolve("tools"));
    Path dump =
        Files.writeString(old.resolve("pg_dump"), "#!/bin/sh\necho 'pg_dump (PostgreSQL) 15.18'\n");
    Files.setPosixFilePermissions(dump, PosixFilePermissions.fromString("rwx------"));
    Municipality newest = Lifecycles.filled(rooms, "Nieuwste");
    TenantLifecycle tooOld = life(List.of(old));
    TenantLifecycle none = life(List.of());

    assertThatThrownBy(() -> tooOld.backup(newest.tenant, folder))
        .isInstanceOfSatisfying(
            CannotBeDone.class,
            e ->
                assertThat(e.words().dutch())
                    .contains("pg_dump is te oud")
                    .contains("versie 15")
                    .contains("postgresql-client-18")
                    .contains("PV_PG_TOOLS"));
    assertThatThrownBy(() -> none.backup(newest.tenant, folder))
        .isInstanceOfSatisfying(
            CannotBeDone.class,
            e ->
                assertThat(e.words().dutch())
                    .contains("pg_dump ontbreekt")
                    .contains("postgresql-client-18"));
    assertThat(folder.resolve(newest.tenant.value())).doesNotExist();
  }

  private static TenantLifecycle life(List<Path> tools) {
    Postgres main = Postgres.shared();
    return new TenantLifecycle(main.databases(), main.secrets(), new PostgresTools(tools));
  }
}
