package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TenantDatabasesTest {

  private static final TenantId TENANT = new TenantId("made-here");
  private static final String DATABASE = "tenant_made_here";

  private final Postgres postgres = Postgres.shared();
  private final SecretStore secrets = postgres.secrets();
  private final TenantDatabases databases = postgres.databases();

  @BeforeEach
  void startWithoutAnything() throws SQLException {
    asAdmin("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
    asAdmin("DROP ROLE IF EXISTS " + DATABASE);
    databases.preparePlatform();
  }

  @Test
  void makesDatabaseRoleAndKeysOfTenant() throws SQLException {
    databases.open(TENANT);

    assertThat(ask(DATABASE, "SELECT current_database() || ' ' || current_user"))
        .isEqualTo("tenant_made_here tenant_made_here");
    assertThat(ask(DATABASE, "SELECT count(*) FROM participant")).isEqualTo("0");
    assertThat(secrets.existing("vault/made-here")).hasSize(43);
  }

  @Test
  void doesNothingMoreWhenRepeated() throws SQLException {
    databases.open(TENANT);
    String key = secrets.existing("vault/made-here");
    ask(DATABASE, "INSERT INTO staff_member VALUES ('s', 'Wil Voorbeeld', now()) RETURNING 1");

    databases.preparePlatform();
    databases.open(TENANT);

    assertThat(ask(DATABASE, "SELECT display_name FROM staff_member")).isEqualTo("Wil Voorbeeld");
    assertThat(secrets.existing("vault/made-here")).isEqualTo(key);
  }

  @Test
  void goesOnAfterCrashThatLeftRoleOnly() throws SQLException {
    asAdmin("CREATE ROLE " + DATABASE);

    databases.open(TENANT);

    assertThat(ask(DATABASE, "SELECT count(*) FROM attendance")).isEqualTo("0");
  }

  @Test
  void goesOnAfterCrashThatLeftClosedDatabase() throws SQLException {
    asAdmin(
        "CREATE DATABASE "
            + DATABASE
            + " OWNER powervrouwen_owner TEMPLATE powervrouwen_template ALLOW_CONNECTIONS false");

    databases.open(TENANT);

    assertThat(ask(DATABASE, "SELECT count(*) FROM attendance")).isEqualTo("0");
  }

  @Test
  void givesPasswordAgainThatWasChanged() throws SQLException {
    databases.open(TENANT);
    ask(DATABASE, "SELECT 1");
    asAdmin("ALTER ROLE " + DATABASE + " PASSWORD 'something else'");
    assertThatThrownBy(() -> ask(DATABASE, "SELECT 1"))
        .hasMessageContaining("password authentication failed");

    databases.open(TENANT);

    assertThat(ask(DATABASE, "SELECT 1")).isEqualTo("1");
  }

  @Test
  void takesBackRightsThatWereGivenByHand() throws SQLException {
    databases.open(TENANT);
    try (Connection admin = postgres.enterAsAdmin(DATABASE);
        Statement statement = admin.createStatement()) {
      statement.execute("GRANT ALL ON change_log TO " + DATABASE);
    }

    databases.open(TENANT);

    assertThatThrownBy(() -> ask(DATABASE, "DELETE FROM change_log RETURNING 1"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void givesTheRightsThatATableAsksFor() throws SQLException {
    databases.open(TENANT);
    try (Connection owner = postgres.enterAsAdmin(DATABASE);
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          SET ROLE powervrouwen_owner;
          CREATE TABLE plain (); COMMENT ON TABLE plain IS 'Gewone rijen';
          CREATE TABLE history (); COMMENT ON TABLE history IS 'Geschiedenis @rights(insert)';
          CREATE TABLE whole (); COMMENT ON TABLE whole IS 'Een geheel @rights(insert, delete)';
          CREATE TABLE mistyped (); COMMENT ON TABLE mistyped IS 'Getypt @right(insert)';
          CREATE TABLE unexplained ();
          """);
    }

    databases.open(TENANT);

    assertThat(rights("plain")).isEqualTo("INSERT,SELECT,UPDATE");
    assertThat(rights("history")).isEqualTo("INSERT,SELECT");
    assertThat(rights("whole")).isEqualTo("DELETE,INSERT,SELECT");
    assertThat(rights("mistyped")).isEqualTo("SELECT");
    assertThat(rights("unexplained")).isEqualTo("none");
    assertThat(rights("flyway_schema_history")).isEqualTo("none");
  }

  private String rights(String table) throws SQLException {
    return ask(
        DATABASE,
        """
        SELECT coalesce(string_agg(a.privilege_type, ',' ORDER BY a.privilege_type), 'none')
        FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relname = '%s' AND a.grantee = current_user::regrole
        """
            .formatted(table));
  }

  @Test
  void closesEveryDatabaseToPublic() throws SQLException {
    databases.open(TENANT);
    assertThat(openToPublic()).isEmpty();

    asAdmin("GRANT CONNECT ON DATABASE " + DATABASE + " TO PUBLIC");
    assertThat(openToPublic()).as("who opens one is seen").containsExactly(DATABASE);

    databases.open(TENANT);
    assertThat(openToPublic()).isEmpty();
  }

  private List<String> openToPublic() throws SQLException {
    List<String> open = new ArrayList<>();
    try (Connection admin = postgres.enterAsAdmin("postgres");
        Statement statement = admin.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT d.datname FROM pg_database d, aclexplode(coalesce(d.datacl,"
                    + " acldefault('d', d.datdba))) a WHERE a.grantee = 0")) {
      while (rows.next()) {
        open.add(rows.getString(1));
      }
    }
    return open;
  }

  @Test
  void registersSiteAndChangesItLater() throws SQLException {
    databases.register(site("Gemeente Eerst"));
    databases.register(site("Gemeente Later"));

    try (Connection platform = postgres.enter("platform", "platform");
        Statement statement = platform.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT display_name FROM site WHERE tenant = 'made-here'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("Gemeente Later");
    }
  }

  private static Site site(String name) {
    return new Site(
        TENANT,
        SiteKind.MUNICIPALITY,
        name,
        "made-here.localhost:9080",
        "http://localhost:8180/realms/made-here",
        "http://localhost:8180/realms/made-here/protocol/openid-connect/logout",
        new Branding(null, null, Map.of(Branding.BRAND_COLOUR, "#336699"), Map.of(), Map.of()));
  }

  private String ask(String role, String sql) throws SQLException {
    try (Connection connection = postgres.enter(DATABASE, role);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void asAdmin(String sql) throws SQLException {
    try (Connection admin = postgres.enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }
}
