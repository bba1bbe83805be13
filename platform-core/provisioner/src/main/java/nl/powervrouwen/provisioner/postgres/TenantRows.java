package nl.powervrouwen.provisioner.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.Sql;

/** The rows that a pack puts into a municipality's database; each may be put there again. */
public final class TenantRows {

  /** Who changed it, in the words of a pack: nobody of the municipality did. */
  private static final String BY = "pack";

  private static final String BY_NAME = "Gemeentepakket";

  private static final String SETTING =
      """
      INSERT INTO setting (name, value, version, changed_at, changed_by, changed_by_name)
      VALUES (?, ?, 1, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET
        value = excluded.value, version = setting.version + 1, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
      WHERE setting.value <> excluded.value
      """;
  private static final String SETTING_CHANGE =
      """
      INSERT INTO change_log (id, changed_at, changed_by, changed_by_name, subject_kind, subject_id,
        action, before_change, after_change)
      SELECT ?, ?, ?, ?, 'setting', named.name, 'change',
        CASE WHEN kept.value IS NOT NULL THEN json_build_object('value', kept.value)::text END,
        json_build_object('value', named.value)::text
      FROM (SELECT ?::text AS name, ?::text AS value) named
        LEFT JOIN setting kept ON kept.name = named.name
      WHERE kept.value IS DISTINCT FROM named.value
      """;
  private static final String PROGRAMME =
      """
      INSERT INTO programme (id, version, name, start_date, end_date, changed_at, changed_by)
      SELECT ?, 1, ?, ?, ?, ?, ?
      WHERE NOT EXISTS (SELECT 1 FROM programme WHERE name = ? AND start_date = ?)
      """;
  private static final String HOLIDAY =
      """
      INSERT INTO holiday (id, version, name, first_day, last_day, changed_at, changed_by)
      SELECT ?, 1, ?, ?, ?, ?, ?
      WHERE NOT EXISTS (SELECT 1 FROM holiday WHERE name = ? AND first_day = ?)
      """;

  private TenantRows() {}

  /** Writes what does not stand there yet, all at once; the connections are the owner's. */
  public static void write(DataSource owner, OpeningRows rows, Instant now) {
    try (Connection connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      for (Map.Entry<String, String> setting : new TreeMap<>(rows.settings()).entrySet()) {
        setting(connection, setting.getKey(), setting.getValue(), now);
      }
      for (OpeningRows.Programme programme : rows.programmes()) {
        programme(connection, programme, now);
      }
      for (OpeningRows.Holiday holiday : rows.holidays()) {
        holiday(connection, holiday, now);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseFailure("What the pack says can't be written", e);
    }
  }

  private static void setting(Connection connection, String name, String value, Instant now)
      throws SQLException {
    // First, for it looks at what the setting was.
    Sql.run(connection, SETTING_CHANGE, UUID.randomUUID(), now, BY, BY_NAME, name, value);
    Sql.run(connection, SETTING, name, value, now, BY, BY_NAME);
  }

  private static void programme(Connection connection, OpeningRows.Programme programme, Instant now)
      throws SQLException {
    Sql.run(
        connection,
        PROGRAMME,
        UUID.randomUUID(),
        programme.name(),
        programme.starts(),
        programme.ends(),
        now,
        BY,
        programme.name(),
        programme.starts());
  }

  private static void holiday(Connection connection, OpeningRows.Holiday holiday, Instant now)
      throws SQLException {
    Sql.run(
        connection,
        HOLIDAY,
        UUID.randomUUID(),
        holiday.name(),
        holiday.first(),
        holiday.last(),
        now,
        BY,
        holiday.name(),
        holiday.first());
  }
}
