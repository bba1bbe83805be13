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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ChangeLogMigrationTest {

  private static final String DATABASE = "change_log_migration";
  private static final Postgres POSTGRES = Postgres.shared();

  /** A database as version 3 of the tables left it: each kind of history with more than one row. */
  private static final String BEFORE =
      """
      INSERT INTO participant (id, version, first_name, last_name, name_key, needs_childcare,
          needs_travel, needs_interpreter, needs_device, registered_at, changed_at, changed_by,
          changed_by_name)
        VALUES ('00000000-0000-0000-0000-00000000000a', 1, 'Amina', 'Voorbeeld', 'a', false, false,
          false, false, now(), now(), 's1', 'Coby');
      INSERT INTO programme VALUES
        ('00000000-0000-0000-0000-000000000001', 1, 'P', NULL, '2026-01-01', NULL, now(), 's1');
      INSERT INTO programme_group (id, version, programme_id, name, capacity, changed_at, changed_by)
        VALUES ('00000000-0000-0000-0000-000000000002', 1, '00000000-0000-0000-0000-000000000001',
          'G', 5, now(), 's1');
      INSERT INTO enrolment (id, version, group_id, participant_id, since, until, reason, changed_at,
          changed_by, stage, applied_on)
        VALUES ('00000000-0000-0000-0000-000000000003', 1, '00000000-0000-0000-0000-000000000002',
          '00000000-0000-0000-0000-00000000000a', '2026-02-03', '2026-03-01', 'MOVED', now(), 's1',
          'STOPPED', '2026-02-01');
      INSERT INTO enrolment_change VALUES
        ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-000000000003',
          'REGISTERED', '2026-02-01', NULL, '2026-02-01 10:00Z', 's1', 'Coby'),
        ('00000000-0000-0000-0000-0000000000e2', '00000000-0000-0000-0000-000000000003',
          'ENROLLED', '2026-02-03', NULL, '2026-02-02 10:00Z', 's2', 'Jo'),
        ('00000000-0000-0000-0000-0000000000e3', '00000000-0000-0000-0000-000000000003',
          'STOPPED', '2026-03-01', 'MOVED', '2026-03-02 10:00Z', 's1', 'Coby');
      INSERT INTO group_session (id, version, group_id, title, starts_at, ends_at, channel, closed,
          changed_at, changed_by)
        VALUES ('00000000-0000-0000-0000-000000000004', 1, '00000000-0000-0000-0000-000000000002',
          'T', '2026-02-10 10:00+01', '2026-02-10 12:00+01', 'ROOM', false, now(), 's1');
      INSERT INTO attendance_change (id, session_id, participant_id, changed_at, changed_by,
          changed_by_name, old_presence, old_minutes, old_channel, old_absence_reason, old_note,
          new_presence, new_minutes, new_channel, new_absence_reason, new_note)
        VALUES
        ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-000000000004',
          '00000000-0000-0000-0000-00000000000a', '2026-02-10 09:00Z', 's3', 'Tine',
          NULL, NULL, NULL, NULL, NULL, 'PRESENT', 60, 'VIDEO', NULL, 'zei "dag"'),
        ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-000000000004',
          '00000000-0000-0000-0000-00000000000a', '2026-02-10 09:01Z', 's3', 'Tine',
          'PRESENT', 60, 'VIDEO', NULL, 'zei "dag"',
          'ABSENT_WITH_NOTICE', NULL, NULL, 'ILLNESS', NULL),
        ('00000000-0000-0000-0000-0000000000a3', '00000000-0000-0000-0000-000000000004',
          '00000000-0000-0000-0000-00000000000a', '2026-02-10 09:02Z', 's3', '',
          'ABSENT_WITH_NOTICE', NULL, NULL, 'ILLNESS', NULL, NULL, NULL, NULL, NULL, NULL);
      INSERT INTO setting_change VALUES
        ('00000000-0000-0000-0000-0000000000f1', 'sharing.pilot', '', '2026-01-01 10:00Z', 'pack',
          'Gemeentepakket'),
        ('00000000-0000-0000-0000-0000000000f2', 'disclosure.threshold', '15', '2026-01-01 10:00Z',
          'pack', 'Gemeentepakket'),
        ('00000000-0000-0000-0000-0000000000f3', 'disclosure.threshold', '20', '2026-01-02 10:00Z',
          's4', 'Bea');
      """;

  /**
   * Changes of sessions as version 5 of the tables left them: one planned with its curriculum,
   * moved and not held; one that stood before there was any history, and was taken online; and one
   * that nobody changed.
   */
  private static final String SESSIONS =
      """
      INSERT INTO group_session (id, version, group_id, title, starts_at, ends_at, channel, closed,
          changed_at, changed_by, part, counts_for, cancel_reason, cancel_note)
        VALUES ('00000000-0000-0000-0000-000000000005', 3, '00000000-0000-0000-0000-000000000002',
          'Kennismaken', '2026-03-10 10:00+01', '2026-03-10 12:00+01', 'ROOM', false, now(), 's1', 1,
          'map,pvt', 'OTHER', 'zei "nee"'),
        ('00000000-0000-0000-0000-000000000006', 2, '00000000-0000-0000-0000-000000000002', 'Oud',
          '2026-07-01 10:00+02', '2026-07-01 12:00+02', 'VIDEO', true, now(), 's1', NULL, '', NULL,
          NULL);
      INSERT INTO group_session_change (id, session_id, changed_at, changed_by, changed_by_name, deed)
        VALUES ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-000000000005',
          '2026-03-01 10:00Z', 's1', 'Coby', 'PLAN_COURSE');
      INSERT INTO group_session_change (id, session_id, changed_at, changed_by, changed_by_name, deed,
          old_starts_at, old_ends_at, old_title, old_theme, old_part, old_counts_for, old_channel,
          old_place, old_link, old_state)
        VALUES ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-000000000005',
          '2026-03-02 10:00Z', 's3', 'Tine', 'SHIFT', '2026-03-03 10:00+01', '2026-03-03 12:00+01',
          'Kennismaken', NULL, 1, 'map,pvt', 'ROOM', NULL, NULL, 'PLANNED'),
        ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-000000000005',
          '2026-03-03 10:00Z', 's3', '', 'CANCEL', '2026-03-10 10:00+01', '2026-03-10 12:00+01',
          'Kennismaken', NULL, 1, 'map,pvt', 'ROOM', NULL, NULL, 'PLANNED'),
        ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-000000000006',
          '2026-03-04 10:00Z', 's3', 'Tine', 'GO_ONLINE', '2026-07-01 10:00+02',
          '2026-07-01 12:00+02', 'Oud', 'Thema', NULL, '', 'ROOM', 'Zaal', NULL, 'HELD');
      """;

  private static final String AFTER =
      """
      SELECT right(id::text, 2) || ' ' || to_char(changed_at AT TIME ZONE 'UTC', 'MM-DD HH24:MI')
        || ' ' || changed_by || '/' || changed_by_name || ' ' || subject_kind || ' '
        || right(subject_id, 9) || ' ' || coalesce(right(participant_id::text, 1), '-') || ' '
        || action || ' ' || coalesce(before_change::jsonb::text, '-') || ' '
        || coalesce(after_change::jsonb::text, '-') || ' ' || coalesce(reason, '-')
      FROM change_log %s ORDER BY subject_kind, subject_id, changed_at
      """;

  @BeforeAll
  static void fillAndMigrate() throws SQLException {
    try (Connection admin = POSTGRES.enterAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      statement.execute("CREATE DATABASE " + DATABASE);
    }
    migrateTo("3");
    fill(BEFORE);
    migrateTo("5");
    fill(SESSIONS);
    migrateTo("6");
  }

  @Test
  void takesOverEveryRowOfTheOldHistories() throws SQLException {
    String still = "{\"day\": \"2026-02-01\", \"stage\": \"REGISTERED\"}";
    String in = "{\"day\": \"2026-02-03\", \"stage\": \"ENROLLED\"}";
    String out = "{\"day\": \"2026-03-01\", \"stage\": \"STOPPED\"}";
    String there =
        "{\"note\": \"zei \\\"dag\\\"\", \"channel\": \"VIDEO\", \"minutes\": \"60\","
            + " \"presence\": \"PRESENT\"}";
    String ill = "{\"reason\": \"ILLNESS\", \"presence\": \"ABSENT_WITH_NOTICE\"}";
    assertThat(asked(AFTER.formatted("WHERE subject_kind <> 'session'")))
        .containsExactly(
            "a1 02-10 09:00 s3/Tine attendance 000000004 a record - " + there + " -",
            "a2 02-10 09:01 s3/Tine attendance 000000004 a record " + there + " " + ill + " -",
            "a3 02-10 09:02 s3/ attendance 000000004 a clear " + ill + " - -",
            "e1 02-01 10:00 s1/Coby enrolment 000000003 a step - " + still + " -",
            "e2 02-02 10:00 s2/Jo enrolment 000000003 a step " + still + " " + in + " -",
            "e3 03-02 10:00 s1/Coby enrolment 000000003 a step " + in + " " + out + " MOVED",
            "f2 01-01 10:00 pack/Gemeentepakket setting threshold - change - {\"value\": \"15\"} -",
            "f3 01-02 10:00 s4/Bea setting threshold - change {\"value\": \"15\"}"
                + " {\"value\": \"20\"} -",
            "f1 01-01 10:00 pack/Gemeentepakket setting ing.pilot - change - {\"value\": \"\"} -");
  }

  @Test
  void takesOverEveryChangeOfASessionWithHowItWasBeforeAndAfter() throws SQLException {
    String first = session("2026-03-03", "PLANNED", "");
    String moved = session("2026-03-10", "PLANNED", "");
    String cancelled =
        session(
            "2026-03-10",
            "CANCELLED",
            ", \"cancelNote\": \"zei \\\"nee\\\"\", \"cancelReason\": \"OTHER\"");
    String room =
        "{\"end\": \"2026-07-01T10:00:00Z\", \"place\": \"Zaal\","
            + " \"start\": \"2026-07-01T08:00:00Z\", \"state\": \"HELD\","
            + " \"theme\": \"Thema\", \"title\": \"Oud\", \"channel\": \"ROOM\"}";
    String online =
        "{\"end\": \"2026-07-01T10:00:00Z\", \"start\": \"2026-07-01T08:00:00Z\","
            + " \"state\": \"HELD\", \"title\": \"Oud\", \"channel\": \"VIDEO\"}";
    assertThat(asked(AFTER.formatted("WHERE subject_kind = 'session'")))
        .containsExactly(
            "b1 03-01 10:00 s1/Coby session 000000005 - plan-curriculum - " + first + " -",
            "b2 03-02 10:00 s3/Tine session 000000005 - shift " + first + " " + moved + " -",
            "b3 03-03 10:00 s3/ session 000000005 - cancel " + moved + " " + cancelled + " -",
            "c1 03-04 10:00 s3/Tine session 000000006 - go-online " + room + " " + online + " -");
  }

  private static String session(String day, String state, String more) {
    return "{\"end\": \"%1$sT11:00:00Z\", \"part\": \"1\", \"start\": \"%1$sT09:00:00Z\","
            .formatted(day)
        + " \"state\": \"%s\", \"title\": \"Kennismaken\", \"channel\": \"ROOM\",".formatted(state)
        + " \"countsFor\": \"map,pvt\""
        + more
        + "}";
  }

  @Test
  void keepsEachValueAsAText() throws SQLException {
    assertThat(
            asked(
                "SELECT DISTINCT json_typeof(one.value) FROM change_log,"
                    + " json_each(coalesce(before_change, after_change)::json) one"))
        .containsExactly("string");
  }

  @Test
  void leavesNoTableOfAnOldHistoryBehind() throws SQLException {
    assertThat(
            asked(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = 'public' AND table_name LIKE '%change%' ORDER BY 1"))
        .containsExactly("change_log");
  }

  private static void fill(String sql) throws SQLException {
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void migrateTo(String version) {
    Flyway.configure()
        .dataSource(POSTGRES.url(DATABASE), POSTGRES.admin(), POSTGRES.password())
        .locations("classpath:db/tenant")
        .target(version)
        .load()
        .migrate();
  }

  private static List<String> asked(String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = POSTGRES.enterAsAdmin(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
