package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A register from before agreements, with orders that wait and that ended. */
@Tag("postgres")
class AgreementsMigrationTest {

  private static final String DATABASE = "agreements_migration";

  private static final String BEFORE =
      """
      INSERT INTO municipality (tenant, gemeentecode, display_name, host_name, state)
        VALUES ('oudstad', '0037', 'Gemeente Oudstad', 'oudstad.example', 'OPEN');
      INSERT INTO tenant_order (id, kind, tenant, door, asked_by, asked_by_name, state)
        SELECT gen_random_uuid(), 'APPLY', 'oudstad', 'SCREEN', 'o', 'Olga Voorbeeld', state
        FROM unnest(ARRAY['WAITING', 'BUSY', 'DONE', 'REFUSED']) state;
      """;

  @Test
  void keepsOrdersAsTheyStandAndLetsThemWaitForAnAgreement() throws SQLException {
    try (Connection admin = Postgres.shared().enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      statement.execute("CREATE DATABASE " + DATABASE);
    }
    flyway(before()).migrate();
    try (Connection connection = Postgres.shared().enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute(BEFORE);
      flyway(MigrationVersion.LATEST).migrate();

      assertThat(lines(statement, "SELECT state FROM tenant_order ORDER BY state"))
          .containsExactly("BUSY", "DONE", "REFUSED", "WAITING");
      assertThat(lines(statement, "SELECT tenant FROM access_change")).isEmpty();
      statement.execute("UPDATE tenant_order SET state = 'AGREEMENT' WHERE state = 'WAITING'");
      assertThat(lines(statement, "SELECT state FROM tenant_order ORDER BY state"))
          .contains("AGREEMENT");
    }
  }

  /** The version that stood before the register knew agreements. */
  private static MigrationVersion before() {
    List<MigrationInfo> all = Arrays.asList(flyway(MigrationVersion.LATEST).info().all());
    int here =
        all.stream().map(MigrationInfo::getDescription).toList().indexOf("a municipality agrees");
    assertThat(here).isPositive();
    return Objects.requireNonNull(all.get(here - 1).getVersion());
  }

  private static Flyway flyway(MigrationVersion target) {
    Postgres postgres = Postgres.shared();
    return Flyway.configure()
        .dataSource(postgres.url(DATABASE), postgres.admin(), postgres.password())
        .locations("classpath:db/platform")
        .target(target)
        .load();
  }

  private static List<String> lines(Statement statement, String question) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
