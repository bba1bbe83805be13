package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.EndedLoginTable;
import nl.powervrouwen.registry.EndedLoginTable.Whose;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteSnapshot;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of addresses as a node reads it. */
@Tag("postgres")
class PlatformDatabaseTest {

  private static final Rooms rooms = Rooms.open();
  private static final TenantId TENANT = new TenantId("adresdorp");

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final PlatformDatabase platform = rooms.get(PlatformDatabase.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void register() {
    Postgres.shared().databases().register(site());
  }

  @AfterEach
  void forget() throws SQLException {
    admin("DELETE FROM site WHERE tenant = 'adresdorp'");
    admin("DELETE FROM municipality WHERE tenant = 'adresdorp'");
    admin("DELETE FROM database_server WHERE name = 'tweede'");
  }

  @Test
  void readsTheTableOnlyWhenItChanged() throws SQLException {
    SiteSnapshot first = read(-1);

    assertThat(platform.addresses(first.revision())).isNull();

    admin("UPDATE site SET display_name = 'Gemeente Anders' WHERE tenant = 'adresdorp'");
    SiteSnapshot second = read(first.revision());
    assertThat(second.revision()).isGreaterThan(first.revision());
    assertThat(status(second)).isEqualTo(SiteStatus.OPEN);

    admin("INSERT INTO site_word VALUES ('adresdorp', 'TEXT', 'today.title', 'Vandaag')");
    assertThat(read(second.revision()).sites())
        .filteredOn(site -> site.tenant().equals(TENANT))
        .singleElement()
        .satisfies(site -> assertThat(site.branding().texts()).containsKey("today.title"));
  }

  @Test
  void readsWhereDatabasesCanBe() throws SQLException {
    SiteSnapshot before = read(-1);
    admin(
        "INSERT INTO database_server VALUES ('tweede', 'db2.voorbeeld.example', 5433, 'require',"
            + " 'postgres')");

    assertThat(read(before.revision()).servers())
        .contains(new PostgresAddress("tweede", "db2.voorbeeld.example", 5433, "require"))
        .anyMatch(PostgresAddress::isMain);
  }

  @Test
  void keepsAwayFromTablesOfAnotherVersion() throws SQLException {
    for (String other : new String[] {"2", "4", "3.1"}) {
      schema(other);
      assertThat(status(read(-1))).as("version " + other).isEqualTo(SiteStatus.UPDATING);
    }
    schema(MunicipalityRecord.NEWEST_SCHEMA);
    assertThat(status(read(-1))).isEqualTo(SiteStatus.OPEN);
  }

  @Test
  void worksWithTheNewestTablesThatComeWithIt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/tenant"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .mapToInt(name -> Integer.parseInt(name.replaceFirst("^V(\\d+)__.*", "$1")))
                  .max())
          .as("migrations are counted, so none may be left out")
          .hasValue(Integer.parseInt(MunicipalityRecord.NEWEST_SCHEMA));
    }
  }

  @Test
  void keepsWhoseLoginWasEndedUntilItIsOfNoUse() throws SQLException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Whose bea = new Whose(TENANT, "0f3c9a5e-5b0e-4f39-9d39-6b9b34a4b1c2");
    Whose ans = new Whose(TENANT, "ans");

    platform.endLogins(bea, now);
    platform.endLogins(bea, now.minusSeconds(5));
    platform.endLogins(ans, now.minus(EndedLoginTable.KEPT).minusSeconds(1));

    assertThat(platform.endedLogins()).containsEntry(bea, now).doesNotContainKey(ans);
    assertThat(subjects()).containsExactly(bea.subject());
    admin("DELETE FROM site WHERE tenant = 'adresdorp'");
    assertThat(subjects()).as("of a municipality that left").isEmpty();
  }

  @Test
  void endsNobodysLoginWhereNoMunicipalityIsOrWithMoreThanANumber() {
    assertThatThrownBy(() -> platform.endLogins(new Whose(new TenantId("nergens"), "a"), NOW))
        .isInstanceOf(JdbiException.class);
    assertThatThrownBy(() -> platform.endLogins(new Whose(TENANT, "bea@stad.example"), NOW))
        .isInstanceOf(JdbiException.class);
  }

  private static List<String> subjects() throws SQLException {
    try (Connection connection = Postgres.shared().enterAsAdmin("platform")) {
      return ConfiguredJdbi.over(connection)
          .withHandle(
              handle ->
                  handle
                      .createQuery("SELECT subject FROM ended_login WHERE tenant = 'adresdorp'")
                      .mapTo(String.class)
                      .list());
    }
  }

  private SiteSnapshot read(long known) {
    return Objects.requireNonNull(platform.addresses(known));
  }

  private static SiteStatus status(SiteSnapshot snapshot) {
    return snapshot.sites().stream()
        .filter(site -> site.tenant().equals(TENANT))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static void schema(String version) throws SQLException {
    admin("DELETE FROM municipality WHERE tenant = 'adresdorp'");
    admin(
        "INSERT INTO municipality (tenant, gemeentecode, display_name, host_name, state,"
            + " schema_version) VALUES ('adresdorp', '9990', 'Adresdorp', 'adresdorp.localhost',"
            + " 'OPEN', '"
            + version
            + "')");
  }

  private static void admin(String sql) throws SQLException {
    try (Connection connection = Postgres.shared().enterAsAdmin("platform");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Site site() {
    return new Site(
        TENANT,
        SiteKind.MUNICIPALITY,
        "Gemeente Adresdorp",
        "adresdorp.localhost:9080",
        "http://localhost:8180/realms/adresdorp",
        "http://localhost:8180/realms/adresdorp/end",
        Branding.PLAIN);
  }
}
