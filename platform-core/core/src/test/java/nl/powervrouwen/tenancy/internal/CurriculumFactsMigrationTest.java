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

/**
 * Sessions and milestones from before are of what their group followed then, as far as is known.
 */
@Tag("postgres")
class CurriculumFactsMigrationTest {

  private static final String DATABASE = "curriculum_facts_migration";
  private static final Postgres POSTGRES = Postgres.shared();

  /**
   * Group 2 followed map 1 all the time; group 3 followed pvt 1 until May and then map 2; group 4
   * follows none.
   */
  private static final String BEFORE =
      """
      INSERT INTO programme VALUES
        ('00000000-0000-0000-0000-000000000001', 1, 'P', NULL, '2026-01-01', NULL, now(), 's1');
      INSERT INTO programme_group (id, version, programme_id, name, capacity, changed_at, changed_by,
          name_version, name_changed_at, curriculum_id, curriculum_version, curriculum_dutch,
          curriculum_english)
        SELECT ('00000000-0000-0000-0000-00000000000' || n)::uuid, 1,
          '00000000-0000-0000-0000-000000000001', 'Groep ' || n, 5, now(), 's1', 0, now(), id,
          version, id, id
        FROM (VALUES (2, 'map', '1'), (3, 'map', '2'), (4, NULL, NULL)) g(n, id, version);
      INSERT INTO change_log (id, changed_at, changed_by, changed_by_name, subject_kind, subject_id,
          action, before_change, after_change)
        VALUES (gen_random_uuid(), '2026-01-01', 's1', 'Coby', 'group',
            '00000000-0000-0000-0000-000000000003', 'change', NULL,
            '{"curriculum":"pvt","curriculumVersion":"1"}'),
          (gen_random_uuid(), '2026-05-01', 's1', 'Coby', 'group',
            '00000000-0000-0000-0000-000000000003', 'change',
            '{"curriculum":"pvt","curriculumVersion":"1"}',
            '{"curriculum":"map","curriculumVersion":"2"}'),
          (gen_random_uuid(), '2026-06-01', 's1', 'Coby', 'session',
            '00000000-0000-0000-0000-000000000013', 'plan-curriculum', NULL, '{"part":"1"}');
      INSERT INTO group_session (id, version, group_id, title, starts_at, ends_at, channel, closed,
          changed_at, changed_by, calendar_version, calendar_changed_at, part)
        SELECT ('00000000-0000-0000-0000-0000000000' || n)::uuid, 1,
          ('00000000-0000-0000-0000-00000000000' || g)::uuid, 'T', day::timestamptz,
          day::timestamptz + interval '1 hour', 'ROOM', false, now(), 's1', 1, now(), 1
        FROM (VALUES (10, 2, '2026-02-01'), (11, 3, '2026-02-01'), (12, 3, '2026-07-01'),
          (13, 3, '2026-02-02'), (14, 4, '2026-02-01')) s(n, g, day);
      """;

  private static final String AFTER =
      """
      SELECT right(id::text, 2) || ' ' || coalesce(curriculum_id, '-') || ' '
        || coalesce(curriculum_version, '-') || ' ' || coalesce(part_title, '-')
      FROM group_session ORDER BY id
      """;

  @Test
  void fillsInWhatTheGroupFollowedWhenASessionWasHeldOrPlanned() throws SQLException {
    try (Connection admin = POSTGRES.enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      statement.execute(
          "CREATE DATABASE " + DATABASE + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
    }
    migrateTo("27");
    List<String> found = new ArrayList<>();
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute(BEFORE);
      migrateTo("28");
      try (ResultSet rows = statement.executeQuery(AFTER)) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    assertThat(found)
        .containsExactly("10 map 1 -", "11 pvt 1 -", "12 map 2 -", "13 map 2 -", "14 - - -");
  }

  private static void migrateTo(String version) {
    Flyway.configure()
        .dataSource(POSTGRES.url(DATABASE), POSTGRES.admin(), POSTGRES.password())
        .locations("classpath:db/tenant")
        .target(version)
        .load()
        .migrate();
  }
}
