package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/**
 * Somebody who can run any SQL with the application's login of one municipality. There are two
 * others: one from before, and one that opens while the attacker is inside.
 */
@Tag("postgres")
class WallTest {

  private static final String A = "tenant_wall_a";
  private static final String B = "tenant_wall_b";
  private static final String C = "tenant_wall_c";
  private static final String SECRET = "Geheim van B";

  /** An attack must fail for what it wants, not for how it is spelled. */
  private static final String NOT_ALLOWED = "42501";

  private static final String NOT_POSSIBLE = "0A000";
  private static final String NOT_THERE = "42883";

  private static final Postgres POSTGRES = Postgres.shared();

  @BeforeAll
  static void buildTheWall() throws SQLException {
    TenantDatabases databases = POSTGRES.databases();
    databases.preparePlatform();
    databases.open(new TenantId("wall-a"));
    databases.open(new TenantId("wall-b"));
    try (Connection attacker = POSTGRES.enter(A, A)) {
      databases.open(new TenantId("wall-c"));
      assertThat(attacker.isValid(5)).as("the attacker was inside meanwhile").isTrue();
    }
    for (String other : List.of(B, C)) {
      try (Connection inside = POSTGRES.enter(other, other);
          Statement statement = inside.createStatement()) {
        statement.execute(
            "INSERT INTO staff_member VALUES ('b', '"
                + SECRET
                + "', now()) ON CONFLICT DO NOTHING");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {B, C, "platform", "powervrouwen_template", "postgres", "template1", "template0"})
  void letsTenantIntoNoOtherDatabase(String database) {
    assertThatThrownBy(() -> POSTGRES.enter(database, A)).isInstanceOf(SQLException.class);
  }

  @Test
  void asksEverybodyForAPassword() {
    assertThatThrownBy(() -> POSTGRES.enter(A, A, "guess"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> POSTGRES.enter(A, "powervrouwen_owner", ""))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> POSTGRES.enter(B, A, POSTGRES.secrets().existing("db/" + B)))
        .hasMessageContaining("password authentication failed");
  }

  static Stream<String> attacks() {
    List<String> attacks =
        Stream.of(
                becomingSomebodyElse(),
                reachingOverTheWall(),
                changingTheHouse(),
                changingHistory())
            .flatMap(List::stream)
            .toList();
    return Stream.concat(
        attacks.stream(),
        attacks.stream().filter(attack -> attack.contains(B)).map(WallTest::onTheThird));
  }

  private static String onTheThird(String attack) {
    return attack.replace(B, C);
  }

  private static List<String> becomingSomebodyElse() {
    return List.of(
        "SET ROLE " + B,
        "SET ROLE powervrouwen_owner",
        "SET ROLE platform",
        "SET SESSION AUTHORIZATION " + B,
        "SELECT set_config('role', '" + B + "', false)",
        "SELECT set_config('session_authorization', '" + B + "', false)",
        "SELECT query_to_xml('SELECT set_config(''role'', ''" + B + "'', false)', true, true, '')",
        "DO $$ BEGIN EXECUTE 'SET ROLE " + B + "'; END $$",
        "GRANT powervrouwen_owner TO " + A,
        "ALTER ROLE " + A + " SUPERUSER",
        "ALTER ROLE " + B + " PASSWORD 'mine'",
        "CREATE ROLE intruder LOGIN SUPERUSER",
        "SELECT * FROM pg_authid",
        "SELECT * FROM pg_shadow");
  }

  private static List<String> reachingOverTheWall() {
    return List.of(
        "SELECT * FROM " + B + ".public.staff_member",
        "SELECT query_to_xml('SELECT * FROM " + B + ".public.staff_member', true, true, '')",
        "SELECT database_to_xml_and_xmlschema(true, true, '') FROM pg_authid",
        "CREATE EXTENSION dblink",
        "CREATE EXTENSION postgres_fdw",
        "CREATE EXTENSION file_fdw",
        "CREATE EXTENSION hstore",
        "SELECT dblink_connect('dbname=" + B + "')",
        "LOAD 'dblink'",
        "CREATE FUNCTION f(text) RETURNS text LANGUAGE c AS '$libdir/dblink', 'dblink_connect'",
        "SELECT pg_read_file('postgresql.conf')",
        "SELECT pg_read_binary_file('pg_hba.conf')",
        "SELECT pg_ls_dir('base')",
        "SELECT pg_stat_file('postgresql.conf')",
        "SELECT lo_import('/etc/passwd')",
        "SELECT lo_export(1, '/tmp/powervrouwen-wall')",
        "COPY staff_member TO PROGRAM 'cat'",
        "COPY staff_member FROM PROGRAM 'echo'",
        "COPY staff_member TO '/tmp/powervrouwen-wall'",
        "COPY staff_member FROM '/etc/passwd'",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'"
            + " UNION ALL SELECT pg_reload_conf()",
        "ALTER SYSTEM SET listen_addresses = '*'",
        "SELECT pg_switch_wal()",
        "SELECT pg_create_physical_replication_slot('s')",
        "CREATE PUBLICATION p FOR ALL TABLES",
        "CREATE SUBSCRIPTION s CONNECTION 'dbname=" + B + "' PUBLICATION p",
        "SELECT pg_hba_file_rules()");
  }

  private static List<String> changingTheHouse() {
    return List.of(
        "CREATE DATABASE mine",
        "CREATE DATABASE mine TEMPLATE " + B,
        "ALTER DATABASE " + B + " OWNER TO " + A,
        "GRANT CONNECT ON DATABASE " + B + " TO " + A,
        "DROP DATABASE " + B,
        "CREATE SCHEMA mine",
        "CREATE TABLE mine (x int)",
        "CREATE TEMPORARY TABLE mine (x int)",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "ALTER TABLE participant ADD COLUMN x int",
        "DROP TABLE participant",
        "TRUNCATE participant",
        "CREATE TRIGGER t AFTER INSERT ON change_log EXECUTE FUNCTION"
            + " suppress_redundant_updates_trigger()",
        "DELETE FROM flyway_schema_history",
        "SELECT * FROM flyway_schema_history");
  }

  private static List<String> changingHistory() {
    return List.of(
        "UPDATE change_log SET after_change = NULL",
        "DELETE FROM change_log",
        "TRUNCATE change_log",
        "SELECT * FROM change_log FOR UPDATE",
        "TRUNCATE attendance",
        "TRUNCATE enrolment CASCADE",
        "ALTER TABLE attendance DISABLE TRIGGER attendance_stays",
        "DROP TRIGGER attended_enrolment_stays ON enrolment",
        "SET session_replication_role = replica",
        "DELETE FROM certificate",
        "DELETE FROM group_session");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void holdsAgainst(String attack) throws SQLException {
    try (Connection a = POSTGRES.enter(A, A);
        Statement statement = a.createStatement()) {
      assertThatThrownBy(() -> statement.execute(attack))
          .isInstanceOfSatisfying(
              SQLException.class,
              refusal ->
                  assertThat(refusal.getSQLState()).isIn(NOT_ALLOWED, NOT_POSSIBLE, NOT_THERE));
    }
  }

  @Test
  void letsTenantGiveAwayNoRights() throws SQLException {
    try (Connection a = POSTGRES.enter(A, A);
        Statement statement = a.createStatement()) {
      statement.execute("GRANT ALL ON participant TO pilot_reader");
      assertThat(statement.getWarnings().getMessage()).contains("no privileges were granted");
    }
  }

  @Test
  void hidesWhatOtherTenantsAreDoing() throws SQLException {
    try (Connection b = POSTGRES.enter(B, B);
        Statement busy = b.createStatement()) {
      busy.execute("SELECT '" + SECRET + "'");

      String activity = "SELECT query FROM pg_stat_activity WHERE datname = '" + B + "'";
      assertThat(column(B, activity)).as("B sees it").anyMatch(query -> query.contains(SECRET));
      assertThat(column(A, activity))
          .as("A sees that somebody is busy, and not with what")
          .isNotEmpty()
          .noneMatch(query -> query.contains(SECRET));
      assertThat(column(B, "SELECT display_name FROM staff_member")).contains(SECRET);
      assertThat(column(A, "SELECT display_name FROM staff_member")).doesNotContain(SECRET);
    }
  }

  @Test
  void endsNobodyElsesConnection() throws SQLException {
    try (Connection b = POSTGRES.enter(B, B);
        Connection another = POSTGRES.enter(B, B)) {
      assertThat(column(B, "SELECT pg_terminate_backend(" + number(another) + ")::text"))
          .as("B may end its own")
          .containsExactly("true");
      for (String which :
          List.of(
              "SELECT pg_terminate_backend(" + number(b) + ")::text",
              "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE datname = '"
                  + B
                  + "'")) {
        assertThatThrownBy(() -> column(A, which)).as(which).satisfies(WallTest::isNotAllowed);
      }
      assertThat(b.isValid(5)).isTrue();
    }
  }

  private static int number(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getBackendPID();
  }

  private static void isNotAllowed(Throwable refusal) {
    assertThat(refusal)
        .isInstanceOfSatisfying(
            SQLException.class, no -> assertThat(no.getSQLState()).isEqualTo(NOT_ALLOWED));
  }

  @Test
  void letsApplicationDoItsWorkWithRows() throws SQLException {
    assertThat(
            column(
                A,
                "INSERT INTO staff_member VALUES ('a', 'Eerst', now()) ON CONFLICT (subject) DO"
                    + " UPDATE SET display_name = 'Eerst' RETURNING display_name"))
        .containsExactly("Eerst");
    assertThat(
            column(
                A,
                "UPDATE staff_member SET display_name = 'Later' WHERE subject = 'a'"
                    + " RETURNING display_name"))
        .containsExactly("Later");
    assertThat(column(A, "SELECT display_name FROM staff_member FOR UPDATE")).contains("Later");
    assertThat(column(A, "SELECT count(*)::text FROM change_log")).hasSize(1);
  }

  @Test
  void showsPilotReaderPublishedIndicatorsOnly() throws SQLException {
    try (Connection admin = POSTGRES.enterAsAdmin("platform");
        Statement statement = admin.createStatement()) {
      statement.execute(
          "INSERT INTO published_indicator (tenant, programme, indicator, definition_version,"
              + " period_start, period_end, suppressed) VALUES ('wall-a', 'proef', 'deelnemers', 1,"
              + " '2026-01-01', '2026-03-31', true) ON CONFLICT DO NOTHING");
    }
    assertThat(column("platform", "pilot_reader", "SELECT tenant FROM published_indicator"))
        .contains("wall-a");
    for (String attack :
        List.of(
            "SELECT host FROM site",
            "INSERT INTO published_indicator DEFAULT VALUES RETURNING tenant",
            "DELETE FROM published_indicator RETURNING tenant",
            "SELECT version FROM flyway_schema_history",
            "CREATE TABLE mine (x int)",
            "SET ROLE platform")) {
      assertThatThrownBy(() -> column("platform", "pilot_reader", attack))
          .as(attack)
          .satisfies(WallTest::isNotAllowed);
    }
    assertThat(
            column(
                "platform",
                "pilot_reader",
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"))
        .containsExactly("published_indicator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pilot_reader", "platform"})
  void letsThePlatformsOwnRolesIntoNoTenant(String role) {
    for (String database : List.of(A, B, C, "powervrouwen_template", "postgres", "template1")) {
      assertThatThrownBy(() -> POSTGRES.enter(database, role))
          .hasMessageContaining("permission denied for database");
    }
  }

  @Test
  void letsThePlatformsRoleReadAddressesButNotChangeThem() throws SQLException {
    column("platform", "platform", "SELECT host FROM site");

    assertThatThrownBy(
            () -> column("platform", "platform", "UPDATE site SET host = 'x' RETURNING host"))
        .hasMessageContaining("permission denied");
  }

  private static List<String> column(String role, String sql) throws SQLException {
    return column(role, role, sql);
  }

  private static List<String> column(String database, String role, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = POSTGRES.enter(database, role);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
