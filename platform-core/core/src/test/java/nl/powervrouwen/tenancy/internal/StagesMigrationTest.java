package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class StagesMigrationTest {

  private static final String DATABASE = "stages_migration";

  private static final String BEFORE =
      """
      INSERT INTO staff_member VALUES ('s1', 'Coby Voorbeeld', '2026-01-01');
      INSERT INTO participant (id, version, first_name, last_name, name_key, needs_childcare,
          needs_travel, needs_interpreter, needs_device, registered_at, changed_at, changed_by,
          changed_by_name)
        SELECT gen_random_uuid(), 1, name, 'Voorbeeld', name, false, false, false, false, now(),
          now(), 's1', 'Coby'
        FROM unnest(ARRAY['done', 'left', 'new', 'there']) name;
      INSERT INTO programme VALUES
        ('00000000-0000-0000-0000-000000000001', 1, 'P', NULL, '2026-01-01', NULL, now(), 's1');
      INSERT INTO programme_group VALUES ('00000000-0000-0000-0000-000000000002', 1,
        '00000000-0000-0000-0000-000000000001', 'G', NULL, NULL, 5, now(), 's1');
      INSERT INTO enrolment
        SELECT gen_random_uuid(), 1, '00000000-0000-0000-0000-000000000002', id, '2026-02-01',
          CASE WHEN first_name IN ('done', 'left') THEN DATE '2026-03-01' END,
          CASE first_name WHEN 'done' THEN 'COMPLETED' WHEN 'left' THEN 'MOVED' END, now(),
          CASE WHEN first_name = 'left' THEN 'gone' ELSE 's1' END
        FROM participant;
      INSERT INTO group_session VALUES ('00000000-0000-0000-0000-000000000003', 1,
        '00000000-0000-0000-0000-000000000002', 'T', NULL, '2026-02-10 10:00+01',
        '2026-02-10 12:00+01', 'ROOM', NULL, NULL, false, now(), 's1');
      INSERT INTO attendance
        SELECT '00000000-0000-0000-0000-000000000003', id, 1, 'PRESENT', NULL, NULL, now(), 's1',
          'Coby'
        FROM participant WHERE first_name IN ('there', 'done');
      """;

  private static final String AFTER =
      """
      SELECT p.first_name || ' ' || e.stage || ' ' || e.applied_on || ' ' || c.stage || ' '
          || c.on_day || ' ' || coalesce(c.reason, '-') || ' by ' || c.changed_by_name
      FROM enrolment e JOIN participant p ON p.id = e.participant_id
        JOIN enrolment_change c ON c.enrolment_id = e.id ORDER BY p.first_name
      """;

  @Test
  void givesEnrolmentsFromBeforeTheirStageAndTheLastStepOfTheirHistory() throws SQLException {
    try (Connection admin = Postgres.shared().enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      statement.execute("CREATE DATABASE " + DATABASE);
    }
    migrateTo("1");
    try (Connection connection = Postgres.shared().enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute(BEFORE);
      migrateTo("2");
      assertThat(lines(statement))
          .containsExactly(
              "done COMPLETED 2026-02-01 COMPLETED 2026-03-01 COMPLETED by Coby Voorbeeld",
              "left STOPPED 2026-02-01 STOPPED 2026-03-01 MOVED by ",
              "new ENROLLED 2026-02-01 ENROLLED 2026-02-01 - by Coby Voorbeeld",
              "there ACTIVE 2026-02-01 ACTIVE 2026-02-01 - by Coby Voorbeeld");
    }
  }

  private static void migrateTo(String version) {
    Postgres postgres = Postgres.shared();
    Flyway.configure()
        .dataSource(postgres.url(DATABASE), postgres.admin(), postgres.password())
        .locations("classpath:db/tenant")
        .target(version)
        .load()
        .migrate();
  }

  private static List<String> lines(Statement statement) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(AFTER)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
